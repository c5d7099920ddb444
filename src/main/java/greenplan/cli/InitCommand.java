package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.TextOut;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan init}: a sample that runs as it is, or a workbook to fill. */
@Command(
    name = "init",
    description = {
      "Write a sample to start from: two years of an invented trust that run as they are.",
      "Nothing that exists is overwritten."
    },
    footer = {
      "%nExamples:",
      "  greenplan init my-trust",
      "  greenplan init .",
      "  greenplan init my-trust --xlsx"
    })
final class InitCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "DIR", description = "The folder; it is made if there is none.")
  private Path folder = Path.of("");

  @Option(
      names = "--xlsx",
      description = {
        "Write a workbook to fill with a year's amounts in place of the sample;",
        "`greenplan import xlsx` reads it."
      })
  private boolean xlsx;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    NewFiles files =
        new NewFiles(
            folder.normalize(), xlsx ? SampleFolder.workbook(problems) : SampleFolder.sample());
    files.reportExisting(problems);
    if (!problems.hasErrors()) {
      files.write(problems);
    }
    String report = files.report(xlsx ? toFill(files) : toRun(files.typed("scenario.yaml")));
    return new Output(console, options).finish(problems, out -> TextOut.write(report, out));
  }

  private static String toRun(String scenario) {
    return "  greenplan check "
        + scenario
        + "\n  greenplan footprint "
        + scenario
        + "\nThen put your own amounts in the place of the invented ones.\n";
  }

  private String toFill(NewFiles files) {
    return "  fill in the sheet Activity; the sheet Read me says how\n  greenplan import xlsx "
        + files.typed(SampleFolder.WORKBOOK)
        + " --year 2024/25 --organisation \"Your Trust\" -o "
        + folder.normalize().resolve("2024-25").toString().replace('\\', '/')
        + "\n";
  }
}
