package greenplan.appraisal.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds costs that stop half way. */
final class RequirementCosts {

  private RequirementCosts() {}

  /** Reports measures with costs that require one without. */
  static void check(List<Costs> costs, List<Measure> without, Problems problems) {
    Set<String> free = without.stream().map(Measure::id).collect(Collectors.toSet());
    for (Costs cost : costs) {
      for (Named required : cost.measure().requires()) {
        if (free.contains(required.name())) {
          problems.add(
              Code.GP523,
              required.origin(),
              "\""
                  + cost.measure().id()
                  + "\" needs \""
                  + required.name()
                  + "\", of which no costs are stated",
              "state them; where it is free, write capital: 0 GBP 2024");
        }
      }
    }
  }
}
