package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds measures that need each other in a circle. */
public final class RequirementCircle {

  private final Map<String, List<Named>> requires;
  private final Problems problems;
  private final Set<String> done = new HashSet<>();

  private RequirementCircle(Map<String, List<Named>> requires, Problems problems) {
    this.requires = requires;
    this.problems = problems;
  }

  /**
   * Reports each circle once, where it closes.
   *
   * @param requires what each thing requires, by its name
   */
  public static void check(Map<String, List<Named>> requires, Problems problems) {
    RequirementCircle circle = new RequirementCircle(requires, problems);
    requires.keySet().forEach(id -> circle.walk(id, new ArrayList<>()));
  }

  static void check(List<Measure> measures, Problems problems) {
    Map<String, List<Named>> all = new LinkedHashMap<>();
    measures.forEach(measure -> all.put(measure.id(), measure.requires()));
    check(all, problems);
  }

  private void walk(String id, List<String> way) {
    if (done.contains(id)) {
      return;
    }
    way.add(id);
    for (Named next : requires.getOrDefault(id, List.of())) {
      int at = way.indexOf(next.name());
      if (at >= 0) {
        String circle = String.join(" needs ", way.subList(at, way.size())) + " needs ";
        problems.add(
            new Fault(
                Code.GP521,
                0,
                next.name().length(),
                circle + next.name() + ": a circle",
                "remove one of the requirements"),
            next.origin());
      } else {
        walk(next.name(), way);
      }
    }
    way.remove(way.size() - 1);
    done.add(id);
  }
}
