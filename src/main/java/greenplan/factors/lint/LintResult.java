package greenplan.factors.lint;

import java.util.List;

/**
 * What was looked at and what was found.
 *
 * @param factors how many factors were looked at
 * @param sets in how many sets
 * @param findings what needs correction or a reason, in printing order
 * @param accepted how many further findings are accepted with a reason
 */
public record LintResult(long factors, int sets, List<Finding> findings, int accepted) {

  public LintResult {
    findings = List.copyOf(findings);
  }
}
