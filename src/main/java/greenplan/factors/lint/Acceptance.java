package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A finding that somebody looked at and found right, with the reason.
 *
 * @param set the set, or a pattern with {@code *}
 * @param id the factor, or a pattern with {@code *}
 * @param unit the unit; empty for any
 * @param rule the rule
 * @param figure how large the finding is; empty for any
 * @param reason why it is right, or that nothing is known about it
 * @param origin the row of the list
 */
record Acceptance(
    Pattern set, Pattern id, String unit, Code rule, String figure, String reason, Origin origin) {

  boolean accepts(Finding finding) {
    return rule == finding.code()
        && set.matcher(finding.set()).matches()
        && id.matcher(finding.id()).matches()
        && (unit.isEmpty() || unit.equals(finding.unit()))
        && (figure.isEmpty() || figure.equals(finding.figure()));
  }

  /** A pattern in which {@code *} stands for any characters and everything else for itself. */
  static Pattern pattern(String text) {
    return Pattern.compile(
        Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }
}
