package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.report.ExplainText;
import greenplan.report.TextOut;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan explain}: the workings of a line, or the meaning of a code. */
@Command(
    name = "explain",
    description = {
      "Show how a line was worked out, or what a code such as GP203 means.",
      "For each factor: the amount, every conversion, the factor with its file and publication, the"
          + " product with all its digits, and where it is counted."
    },
    footer = {
      "%nExamples:",
      "  greenplan explain scenarios/milton-keynes-2016-17.yaml electricity",
      "  greenplan explain GP203"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();
  @Mixin private ScenarioOptions scenarioOptions = new ScenarioOptions();

  @Parameters(index = "0", paramLabel = "FILE|CODE", description = "A scenario file, or a code.")
  private String first = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "LINE",
      description = "The name of a line, or an activity; every line if not given.")
  private @Nullable String line;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Output output = new Output(console, options);
    Optional<Code> code = line == null ? Code.named(first) : Optional.empty();
    if (code.isPresent()) {
      return output.write(out -> TextOut.write(meaning(code.get()), out));
    }
    return line == null && first.matches("(?i)gp\\d*") ? unknownCode() : explain(output);
  }

  private int unknownCode() {
    console.err().println("error: unknown code \"" + first + "\"");
    console.err().println(Nearest.hintOrAll(first, Code.names()));
    return ExitCode.INPUT;
  }

  private static String meaning(Code code) {
    return code
        + " ("
        + code.severity().word()
        + "): "
        + code.title()
        + "\n\n"
        + code.explanation()
        + "\n";
  }

  private int explain(Output output) {
    Problems problems = new Problems();
    Footprint footprint =
        new FootprintRun(problems).footprint(first, console.in(), scenarioOptions);
    List<FootprintLine> found = footprint == null ? List.of() : lines(footprint, problems);
    return output.finish(
        problems,
        out -> {
          if (footprint != null) {
            TextOut.write(ExplainText.of(footprint, found), out);
          }
        });
  }

  private List<FootprintLine> lines(Footprint footprint, Problems problems) {
    if (line == null) {
      return footprint.lines();
    }
    List<FootprintLine> byId =
        footprint.lines().stream().filter(l -> l.line().declared().id().equals(line)).toList();
    List<FootprintLine> byActivity =
        footprint.lines().stream().filter(l -> l.line().activity().id().equals(line)).toList();
    if (byId.isEmpty() && byActivity.isEmpty()) {
      report(footprint, line, problems);
    }
    return byId.isEmpty() ? byActivity : byId;
  }

  private static void report(Footprint footprint, String name, Problems problems) {
    List<String> ids =
        footprint.lines().stream().map(l -> l.line().declared().id()).distinct().toList();
    String hint = Nearest.hint(name, ids);
    problems.add(
        Code.GP401,
        Origin.of(Source.ofText("arguments", name)),
        "no line \"" + name + "\" in " + footprint.year(),
        hint.isEmpty() && ids.size() <= 20 ? "lines: " + String.join(", ", ids) : hint);
  }
}
