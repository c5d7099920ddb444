package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.report.Checkup;
import greenplan.report.Checkup.Check;
import greenplan.report.SeenReport;
import greenplan.report.TextOut;
import greenplan.scenario.ScenarioDocument;
import greenplan.scenario.SeenValue;
import greenplan.scenario.SeenValues;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan doctor}: whether the program is sound here, or what it saw in a scenario. */
@Command(
    name = "doctor",
    description = {
      "Look whether the program is sound on this machine: Java, memory, encoding, factor sets, folders."
          + " Exit code 1 where something does not work.",
      "With a file and a line, show what the program saw around that line of a scenario: keys, values"
          + " and how they read by themselves. Nothing is sent anywhere."
    },
    footer = {
      "%nExamples:",
      "  greenplan doctor",
      "  greenplan doctor my-trust.yaml:42",
      "  greenplan doctor --format json"
    })
final class DoctorCommand implements Callable<Integer> {

  private static final Pattern PLACE = Pattern.compile("(.+):([0-9]{1,9})");
  private static final int AROUND = 2;

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE:LINE",
      description = "A line of a scenario; the file alone shows every value.")
  private @Nullable String place;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return place == null ? checkUp() : look(place);
  }

  private int checkUp() {
    List<Check> checks =
        new ArrayList<>(
            new Machine(System.getProperties(), Runtime.getRuntime().maxMemory()).checks());
    checks.addAll(new Installation(Home.folder()).checks());
    Checkup checkup = new Checkup(checks);
    int code =
        new Output(console, options)
            .write(
                out -> {
                  switch (options.format()) {
                    case json -> checkup.json(out);
                    case csv -> checkup.csv(out);
                    case table -> TextOut.write(checkup.text(), out);
                  }
                });
    return checkup.hasFailed() ? ExitCode.INPUT : code;
  }

  private int look(String typed) {
    Matcher matcher = PLACE.matcher(typed);
    String file = matcher.matches() ? matcher.group(1) : typed;
    int line = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    Problems problems = new Problems();
    ScenarioDocument document = new FootprintRun(problems).document(file, console.in());
    Output output = new Output(console, options);
    if (document == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    List<SeenValue> values =
        SeenValues.of(document).stream().filter(value -> isAsked(value, document, line)).toList();
    if (values.isEmpty()) {
      problems.add(
          Code.GP407,
          Origin.of(Source.ofText(file, "")),
          "no value stands around line " + line,
          "comments and keys alone have none; name a line that has a value");
    }
    return output.finish(
        problems,
        out -> {
          switch (options.format()) {
            case json -> SeenReport.json(values, out);
            case csv -> SeenReport.csv(values, out);
            case table -> TextOut.write(SeenReport.text(values), out);
          }
        });
  }

  /** Whether a value stands near a line of the file itself; all do where no line was asked for. */
  private static boolean isAsked(SeenValue value, ScenarioDocument document, int line) {
    String own = document.root().origin().source().name();
    return line == 0
        || (value.origin().source().name().equals(own)
            && Math.abs(value.origin().line() - line) <= AROUND);
  }
}
