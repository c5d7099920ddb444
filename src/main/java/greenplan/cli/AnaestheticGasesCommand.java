package greenplan.cli;

import greenplan.clinical.gas.GasYear;
import greenplan.diagnostics.Problems;
import greenplan.report.GasesCsv;
import greenplan.report.GasesJson;
import greenplan.report.GasesText;
import greenplan.report.TextOut;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan anaesthetic-gases}: what was bought, used, lost and emitted. */
@Command(
    name = AnaestheticGasesCommand.NAME,
    aliases = AnaestheticGasesCommand.ALIAS,
    description = {
      "Nitrous oxide, pure and with oxygen, and volatile agents: what was procured, what reached"
          + " patients, what was lost, how fast, what was captured, and what that emits.",
      "A file that names another as its base is compared with it, and targets are read in both ways"
          + " in which they can be meant.",
      "The basis of every figure is printed with it: density, mixture, warming potentials. CSV has"
          + " one row for each supply; JSON every digit and a record of what the result was made"
          + " from."
    },
    footer = {
      "%nExamples:",
      "  greenplan anaesthetic-gases scenarios/gases/example.yaml",
      "  greenplan anaesthetic-gases scenarios/gases/milton-keynes-gases-2024-25.yaml",
      "  greenplan nitrous-oxide our-gases.yaml --format csv -o gases.csv"
    })
final class AnaestheticGasesCommand implements Callable<Integer> {

  static final String NAME = "anaesthetic-gases";
  static final String ALIAS = "nitrous-oxide";

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "FILE", description = "The file of gases; - reads standard input.")
  private String file = "-";

  AnaestheticGasesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    GasesRun run = new GasesRun(problems);
    GasYear year = run.year(file, console.in());
    if (year == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    return output.finish(problems, out -> write(year, run, out));
  }

  private void write(GasYear year, GasesRun run, Writer out) {
    switch (options.format()) {
      case json -> GasesJson.write(year, run.record(year), out);
      case csv -> GasesCsv.write(year, out);
      case table -> TextOut.write(GasesText.of(year), out);
    }
  }
}
