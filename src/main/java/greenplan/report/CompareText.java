package greenplan.report;

import greenplan.trajectory.compare.ComparedBoundary;
import greenplan.trajectory.compare.ComparedPlan;
import greenplan.trajectory.compare.PlanComparison;
import java.util.List;

/** Plans beside each other, for people. */
public final class CompareText {

  private CompareText() {}

  /**
   * The whole text.
   *
   * @param plain whether to do without characters beyond ASCII
   */
  public static String of(PlanComparison comparison, boolean plain) {
    StringBuilder text = new StringBuilder();
    lines(CompareWords.result(comparison), text);
    text.append(legend(comparison.plans())).append('\n');
    lines(CompareWords.notes(comparison), text);
    for (ComparedBoundary boundary : comparison.boundaries()) {
      text.append(CompareYears.of(boundary, comparison.plans(), plain));
      text.append(CompareTargets.of(boundary, comparison.plans()));
    }
    return text.append(CompareMeasures.of(comparison)).toString();
  }

  private static void lines(List<String> sentences, StringBuilder text) {
    sentences.forEach(sentence -> text.append(sentence).append('\n'));
    text.append(sentences.isEmpty() ? "" : "\n");
  }

  private static String legend(List<ComparedPlan> plans) {
    TextTable table = TextTable.of("", "scenario", "title");
    for (int i = 0; i < plans.size(); i++) {
      ComparedPlan plan = plans.get(i);
      table.row(String.valueOf(i + 1), Visible.of(plan.name()), Visible.of(plan.title()));
    }
    return table.text();
  }
}
