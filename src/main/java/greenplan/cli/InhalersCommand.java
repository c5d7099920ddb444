package greenplan.cli;

import greenplan.cli.OutputOptions.Format;
import greenplan.clinical.inhaler.ActivityLines;
import greenplan.diagnostics.Problems;
import greenplan.report.InhalerLinesCsv;
import greenplan.report.InhalerView;
import greenplan.report.InhalersCsv;
import greenplan.report.InhalersJson;
import greenplan.report.InhalersResult;
import greenplan.report.InhalersText;
import greenplan.report.TextOut;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenplan inhalers}: from prescribing data to footprints and the national indicators. */
@Command(
    name = InhalersCommand.NAME,
    description = {
      "The footprint of prescribed inhalers and the national indicators, by organisation, month and"
          + " product, from the English Prescribing Dataset: plain, gzip or zip, old columns or"
          + " new, one month or many.",
      "Every figure says what it was divided by. What no table knows is listed with its volume and"
          + " is never taken as zero."
    },
    footer = {
      "%nExamples:",
      "  greenplan inhalers scenarios/inhalers/2026-01.csv",
      "  greenplan inhalers EPD_SNOMED_2026*.zip --organisation QHG --by practice --format csv",
      "  greenplan inhalers scenarios/inhalers/2026-01.csv --switches"
          + " scenarios/inhalers/switches.yaml",
      "  greenplan inhalers EPD_*.csv --footprints class-midpoints --lines inhalers.csv"
    })
final class InhalersCommand implements Callable<Integer> {

  static final String NAME = "inhalers";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions options = new OutputOptions();
  @Mixin private InhalerOptions choices = new InhalerOptions();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description =
          "What is shown in full: region, icb, sub-icb, network, practice, month or product.")
  private String by = "";

  @Option(
      names = "--lines",
      paramLabel = "FILE",
      description = "Also write the inhalers as a table of lines for a scenario.")
  private @Nullable Path lines;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of prescribing data; - reads standard input.")
  private List<String> files = new ArrayList<>();

  InhalersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    InhalerView view = view();
    check();
    Problems problems = new Problems();
    Output output = new Output(console, options);
    InhalersRun run = new InhalersRun(choices, problems);
    ReadingBar bar = ReadingBar.on(console.err(), options.quiet());
    TypedHash typed = new TypedHash(console.in(), options.format() == Format.json);
    InhalersResult result = run.result(files, typed.stream(), bar);
    bar.clear();
    if (result == null || problems.hasErrors()) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    if (lines != null) {
      InhalerWarnings.addLines(result.inhalers(), problems);
    }
    int code = lines == null ? ExitCode.OK : writeLines(result);
    return code == ExitCode.OK
        ? output.finish(problems, out -> write(result, view, run, typed, problems, out))
        : code;
  }

  private @Nullable InhalerView view() {
    return by.isEmpty()
        ? null
        : InhalerView.named(by)
            .orElseThrow(
                () ->
                    misuse(
                        "--by takes "
                            + String.join(", ", InhalerView.ids())
                            + "; \""
                            + by
                            + "\" is none of them"));
  }

  private void check() {
    if (lines != null
        && (choices.generic() != null || InhalerInputs.isFile(choices.footprints()))) {
      throw misuse(
          "--lines needs the figures of a published table: leave out --generic-salbutamol and a"
              + " table of your own");
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int writeLines(InhalersResult result) {
    String table = result.inhalers().basis().table().name();
    return lines == null
        ? ExitCode.OK
        : Output.writeFile(
            lines,
            out -> InhalerLinesCsv.write(ActivityLines.of(result.inhalers()), table, out),
            console);
  }

  private void write(
      InhalersResult result,
      @Nullable InhalerView view,
      InhalersRun run,
      TypedHash typed,
      Problems problems,
      Writer out) {
    switch (options.format()) {
      case json ->
          InhalersJson.write(
              result,
              InhalersRecord.of(result, files, typed, choices, run.inputs(), problems),
              out);
      case csv -> InhalersCsv.write(result, view, out);
      case table -> TextOut.write(InhalersText.of(result, view), out);
    }
  }
}
