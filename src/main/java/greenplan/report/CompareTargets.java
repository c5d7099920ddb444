package greenplan.report;

import greenplan.scenario.plan.Target;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.compare.ComparedBoundary;
import greenplan.trajectory.compare.ComparedPlan;
import greenplan.trajectory.compare.ComparedTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How each plan stands against the targets of one boundary. */
final class CompareTargets {

  private CompareTargets() {}

  static String of(ComparedBoundary boundary, List<ComparedPlan> plans) {
    if (boundary.targets().isEmpty()) {
      return "";
    }
    List<String> columns = new ArrayList<>(List.of("target", "due"));
    for (ComparedPlan plan : plans) {
      columns.add(Visible.of(plan.name()));
      columns.add(">gap");
    }
    TextTable table = TextTable.of(columns.toArray(String[]::new));
    boundary.targets().forEach(target -> row(table, target));
    return table.text() + "\n";
  }

  private static void row(TextTable table, ComparedTarget compared) {
    Target target = compared.target();
    List<String> cells = new ArrayList<>();
    cells.add(Visible.of(target.title()) + (target.isRequired() ? "" : " (aspiration)"));
    cells.add(compared.due().stream().map(Object::toString).collect(Collectors.joining(", ")));
    for (Optional<TargetResult> result : compared.results()) {
      cells.add(result.map(r -> r.status().word()).orElse("-"));
      cells.add(result.map(r -> Tonnes.signed(r.gap())).orElse("-"));
    }
    table.row(cells.toArray(String[]::new));
  }
}
