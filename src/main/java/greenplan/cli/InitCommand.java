package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.TextOut;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan init}: a sample that runs as it is. */
@Command(
    name = "init",
    description = {
      "Write a sample to start from: two years of an invented trust that run as they are.",
      "Nothing that exists is overwritten."
    },
    footer = {"%nExamples:", "  greenplan init my-trust", "  greenplan init ."})
final class InitCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "DIR", description = "The folder; it is made if there is none.")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    SampleFolder sample = new SampleFolder(folder.normalize());
    sample.reportExisting(problems);
    if (!problems.hasErrors()) {
      sample.write(problems);
    }
    return new Output(console, options)
        .finish(problems, out -> TextOut.write(nextSteps(sample), out));
  }

  private static String nextSteps(SampleFolder sample) {
    StringBuilder text = new StringBuilder("Written:\n");
    sample.names().forEach(name -> text.append("  ").append(sample.typed(name)).append('\n'));
    String scenario = sample.typed("scenario.yaml");
    return text.append("\nNext:\n")
        .append("  greenplan check " + scenario + "\n")
        .append("  greenplan footprint " + scenario + "\n")
        .append("Then put your own amounts in the place of the invented ones.\n")
        .toString();
  }
}
