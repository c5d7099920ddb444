package greenplan.trajectory.compare;

import greenplan.scenario.plan.Target;
import greenplan.trajectory.TargetResult;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.Optional;

/**
 * A target and how each plan stands against it.
 *
 * @param id its name
 * @param results one for each plan, in their order; empty where a plan does not have it. Plans may
 *     state it differently
 */
public record ComparedTarget(String id, List<Optional<TargetResult>> results) {

  public ComparedTarget {
    results = List.copyOf(results);
  }

  /** The target as the first plan that has it states it. */
  public Target target() {
    return results.stream().flatMap(Optional::stream).findFirst().orElseThrow().target();
  }

  /** When it is due: one year, or several where plans differ. */
  public List<FinancialYear> due() {
    return results.stream()
        .flatMap(Optional::stream)
        .map(result -> result.target().by())
        .distinct()
        .toList();
  }
}
