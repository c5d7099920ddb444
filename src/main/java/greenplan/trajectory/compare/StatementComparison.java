package greenplan.trajectory.compare;

import greenplan.scenario.plan.PlanStatements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what plans state differently, as written: {@code 20 %} and {@code 0.2} differ. */
final class StatementComparison {

  private StatementComparison() {}

  /** Item by item, in the order of the first plan that has it. */
  static List<ComparedStatement> of(List<PlanStatements> plans) {
    List<ComparedStatement> different = new ArrayList<>();
    for (String item : union(plans.stream().map(PlanStatements::items).toList())) {
      List<Optional<Map<String, String>>> stated =
          plans.stream().map(plan -> Optional.ofNullable(plan.items().get(item))).toList();
      if (stated.stream().allMatch(Optional::isPresent)) {
        different.addAll(values(item, stated.stream().map(Optional::orElseThrow).toList()));
      } else {
        different.add(
            new ComparedStatement(
                item,
                "",
                stated.stream()
                    .map(plan -> plan.map(values -> ComparedStatement.PRESENT))
                    .toList()));
      }
    }
    return different;
  }

  private static List<ComparedStatement> values(String item, List<Map<String, String>> plans) {
    return union(plans).stream()
        .map(
            key ->
                new ComparedStatement(
                    item,
                    key,
                    plans.stream().map(plan -> Optional.ofNullable(plan.get(key))).toList()))
        .filter(statement -> statement.values().stream().distinct().count() > 1)
        .toList();
  }

  private static Set<String> union(Collection<? extends Map<String, ?>> plans) {
    Set<String> keys = new LinkedHashSet<>();
    plans.forEach(plan -> keys.addAll(plan.keySet()));
    return keys;
  }
}
