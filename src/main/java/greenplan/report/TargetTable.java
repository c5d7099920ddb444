package greenplan.report;

import greenplan.scenario.plan.Target;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.Trajectory;
import java.util.List;

/** How the plan stands against its targets. */
final class TargetTable {

  private TargetTable() {}

  static String of(Trajectory trajectory) {
    List<TargetResult> results = trajectory.targets();
    if (results.isEmpty()) {
      return "";
    }
    TextTable table =
        TextTable.of(
            "target",
            "due",
            ">allows",
            ">plan",
            ">gap",
            "status",
            "reached",
            ">so far",
            ">path allows");
    results.forEach(result -> row(table, result));
    return "Targets, tCO2e\n\n" + table.text() + notes() + netZero(results) + "\n";
  }

  private static void row(TextTable table, TargetResult result) {
    Target target = result.target();
    String title = target.isRequired() ? target.title() : target.title() + " (aspiration)";
    table.row(
        Visible.of(title),
        target.by().toString(),
        Tonnes.whole(result.allowed()),
        Tonnes.whole(result.planned()),
        Tonnes.signed(result.gap()),
        result.status().word(),
        reached(result),
        Tonnes.whole(result.cumulative()),
        Tonnes.whole(result.cumulativeOnPath()));
  }

  private static String reached(TargetResult result) {
    if (result.target().budget() != null) {
      return "-";
    }
    return result.reached().map(Object::toString).orElse("not by then");
  }

  private static String notes() {
    return """
        At risk: met, but missed if every measure came a year late. So far: all emissions from the base year to the
        target's year together, beside what the path through the targets allows.
        """;
  }

  /** Removals stand beside gross emissions and are never taken off them. */
  private static String netZero(List<TargetResult> results) {
    StringBuilder text = new StringBuilder();
    for (TargetResult result : results) {
      if (result.target().netZero()) {
        text.append(Visible.of(result.target().title()))
            .append(": gross ")
            .append(Tonnes.whole(result.planned()))
            .append(", residual cap ")
            .append(Tonnes.whole(result.allowed()))
            .append(" (")
            .append(Numbers.exact(result.target().residual().movePointRight(2)))
            .append("% of the base year), to be removed for good each year ")
            .append(Tonnes.whole(result.removals()))
            .append(". Removals and credits are never taken off emissions.\n");
      }
    }
    return text.toString();
  }
}
