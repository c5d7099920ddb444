package greenplan.report;

import java.io.Writer;
import java.util.List;

/**
 * Whether the program is sound on this machine, check by check.
 *
 * @param checks in the order in which one builds on the other
 */
public record Checkup(List<Check> checks) {

  private static final int WIDTH = 6;

  /** How a check came out. */
  public enum Verdict {
    OK,
    WARN,
    FAIL
  }

  /**
   * One thing that was looked at.
   *
   * @param name what it is
   * @param verdict how it came out
   * @param found what was found
   * @param advice what to do; empty where all is well
   */
  public record Check(String name, Verdict verdict, String found, String advice) {}

  public Checkup {
    checks = List.copyOf(checks);
  }

  /** Whether something does not work. */
  public boolean hasFailed() {
    return checks.stream().anyMatch(check -> check.verdict() == Verdict.FAIL);
  }

  /** One line for each check, and what to do under those that need it. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Check check : checks) {
      text.append(check.verdict()).append(" ".repeat(WIDTH - check.verdict().name().length()));
      text.append(check.name()).append(": ").append(Visible.of(check.found())).append('\n');
      if (!check.advice().isEmpty()) {
        text.append(" ".repeat(WIDTH)).append(Visible.of(check.advice())).append('\n');
      }
    }
    return text.toString();
  }

  /** The checks for machines. */
  public void json(Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").flag("sound", !hasFailed()).array("checks");
      for (Check check : checks) {
        json.object().text("name", check.name()).text("verdict", check.verdict().name());
        json.text("found", check.found()).text("advice", check.advice()).endObject();
      }
      json.endArray().endObject();
    }
  }

  /** The checks as a table for spreadsheets. */
  public void csv(Writer out) {
    CsvText csv = new CsvText(out).row("name", "verdict", "found", "advice");
    checks.forEach(c -> csv.row(c.name(), c.verdict(), c.found(), c.advice()));
  }
}
