package greenplan.report;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Severity;
import java.io.Writer;
import java.util.List;

/** Problems for other programs to read. */
public final class ProblemJson {

  private ProblemJson() {}

  /** All problems, with places counted from 1 and counts of errors and warnings. */
  public static void write(List<Problem> problems, Writer out) {
    try (JsonText json = new JsonText(out)) {
      long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
      json.object().text("formatVersion", "1.0").flag("valid", errors == 0);
      json.number("errors", errors).number("warnings", problems.size() - errors);
      json.array("diagnostics");
      problems.forEach(problem -> write(problem, json));
      json.endArray().endObject();
    }
  }

  private static void write(Problem problem, JsonText json) {
    Origin origin = problem.origin();
    json.object().text("code", problem.code().name());
    json.text("severity", problem.severity().word());
    json.text("file", origin.source().name());
    json.object("range").number("line", origin.line()).number("column", origin.column());
    json.number("length", origin.length()).endObject();
    json.text("message", problem.message()).text("suggestion", problem.hint()).endObject();
  }
}
