package greenplan.report;

import greenplan.factors.lint.Finding;
import greenplan.factors.lint.LintResult;
import java.io.Writer;

/** What the checks of factors found, and how much they looked at. */
public final class FactorLintReport {

  private FactorLintReport() {}

  /** The counts, and in CSV and JSON every finding. */
  public static void write(LintResult result, String format, Writer out) {
    switch (format) {
      case "json" -> json(result, out);
      case "csv" -> csv(result, out);
      default -> TextOut.write(summary(result), out);
    }
  }

  private static String summary(LintResult result) {
    int open = result.findings().size();
    String findings = open == 0 ? "no findings" : open + (open == 1 ? " finding" : " findings");
    return result.factors()
        + " factors in "
        + result.sets()
        + (result.sets() == 1 ? " set: " : " sets: ")
        + findings
        + "; "
        + result.accepted()
        + " accepted with reasons\n";
  }

  private static void csv(LintResult result, Writer out) {
    CsvText csv = new CsvText(out);
    csv.row("rule", "set", "id", "unit", "figure", "file", "line", "message");
    for (Finding finding : result.findings()) {
      csv.row(
          finding.code(),
          finding.set(),
          finding.id(),
          finding.unit(),
          finding.figure(),
          finding.origin().source(),
          finding.origin().line(),
          finding.message());
    }
  }

  private static void json(LintResult result, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0");
      json.number("factors", result.factors()).number("sets", result.sets());
      json.number("accepted", result.accepted()).array("findings");
      for (Finding finding : result.findings()) {
        json.object().text("rule", finding.code().name()).text("set", finding.set());
        json.text("id", finding.id()).text("unit", finding.unit());
        json.text("figure", finding.figure());
        json.text("file", finding.origin().source().name());
        json.number("line", finding.origin().line());
        json.text("message", finding.message()).endObject();
      }
      json.endArray().endObject();
    }
  }
}
