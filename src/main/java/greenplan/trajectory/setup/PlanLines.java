package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.factors.GhgCategory;
import greenplan.inventory.Inventory;
import greenplan.inventory.InventoryLine;
import greenplan.inventory.ResolvedComponent;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.plan.Named;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of the current year, which the plan calls by name. */
final class PlanLines {

  private final List<InventoryLine> lines;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> declared;
  private final Problems problems;

  PlanLines(Inventory inventory, FinancialYear year, Problems problems) {
    this.lines = inventory.lines(year);
    this.declared =
        inventory.section(year).lines().stream().map(DeclaredLine::id).collect(Collectors.toSet());
    this.problems = problems;
    for (int i = 0; i < lines.size(); i++) {
      places.put(id(i), i);
    }
  }

  int count() {
    return lines.size();
  }

  InventoryLine line(int place) {
    return lines.get(place);
  }

  String id(int place) {
    return lines.get(place).declared().id();
  }

  /** The places of lines; a name that is not known is reported and left out. */
  List<Integer> find(List<Named> names) {
    List<Integer> found = new ArrayList<>();
    for (Named name : names) {
      int place = find(name);
      if (found.contains(place)) {
        problems.add(
            Code.GP207, name.origin(), "\"" + name.name() + "\" stands twice in this list");
      } else if (place >= 0) {
        found.add(place);
      }
    }
    return found;
  }

  /**
   * The place of a line; -1 after it was reported as unknown, or where its own faults were
   * reported.
   */
  int find(Named name) {
    Integer place = places.get(name.name());
    if (place == null && !declared.contains(name.name())) {
      String hint = Nearest.hint(name.name(), places.keySet());
      problems.add(
          Code.GP410,
          name.origin(),
          "the current year has no line \"" + name.name() + "\"",
          hint.isEmpty()
              ? "its lines are: " + String.join(", ", places.keySet().stream().sorted().toList())
              : hint);
    }
    return place == null ? -1 : place;
  }

  /** The lines that buy electricity, whichever of their parts it is. */
  List<Integer> electric() {
    List<Integer> electric = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).components().stream().anyMatch(PlanLines::isElectric)) {
        electric.add(i);
      }
    }
    return electric;
  }

  private static boolean isElectric(ResolvedComponent component) {
    return component.component().placement().ghg() == GhgCategory.PURCHASED_ELECTRICITY;
  }
}
