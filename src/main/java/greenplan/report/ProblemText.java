package greenplan.report;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Severity;
import java.util.List;

/** Problems as a person reads them: what, where, the line with a caret, and what to do. */
public final class ProblemText {

  private static final int WIDEST = 160;
  private static final int LONGEST = 2_000;

  private ProblemText() {}

  /** At most {@code most} problems in full, and a line that counts them all. */
  public static String full(List<Problem> problems, int most) {
    StringBuilder text = new StringBuilder();
    problems.stream().limit(most).forEach(p -> append(text, p));
    return text.append(summary(problems, most)).toString();
  }

  private static void append(StringBuilder text, Problem problem) {
    Origin origin = problem.origin();
    text.append(headlineWithCode(problem)).append('\n');
    text.append("  --> ").append(origin).append('\n');
    String line = origin.line() == 0 ? "" : Visible.of(origin.source().line(origin.line()));
    if (line.isEmpty()) {
      text.append(hint(problem, "   = help: ")).append(problem.hint().isEmpty() ? "" : "\n");
    } else {
      excerpt(text, problem, line);
    }
    text.append('\n');
  }

  private static void excerpt(StringBuilder text, Problem problem, String line) {
    Origin origin = problem.origin();
    String number = Integer.toString(origin.line());
    String margin = " ".repeat(number.length() + 1) + "|";
    int start = origin.column() == 0 ? 0 : Math.min(origin.column() - 1, line.length());
    int from = start > WIDEST / 2 ? start - WIDEST / 2 : 0;
    String shown = line.substring(from, Math.min(line.length(), from + WIDEST));
    text.append(margin).append('\n');
    text.append(number).append(" | ").append(shown).append('\n');
    text.append(margin);
    if (origin.column() > 0) {
      int carets = Math.max(1, Math.min(origin.length(), shown.length() - (start - from)));
      text.append(' ').append(" ".repeat(start - from)).append("^".repeat(carets));
    }
    text.append(hint(problem, " ")).append('\n');
  }

  private static String headlineWithCode(Problem problem) {
    return problem.severity().word() + "[" + problem.code() + "] " + shown(problem.message());
  }

  private static String hint(Problem problem, String before) {
    return problem.hint().isEmpty() ? "" : before + shown(problem.hint());
  }

  /** A value of the user may be endless; its start and its end are enough to know it by. */
  private static String shown(String text) {
    String visible = Visible.of(text);
    return visible.length() <= LONGEST
        ? visible
        : visible.substring(0, LONGEST / 2)
            + " ... "
            + visible.substring(visible.length() - LONGEST / 2);
  }

  private static String summary(List<Problem> problems, int most) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    String more = problems.size() > most ? " (" + most + " shown)" : "";
    return count(errors, "error")
        + (warnings > 0 ? ", " + count(warnings, "warning") : "")
        + more
        + "; `greenplan explain CODE` tells more about one\n";
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
