package greenplan.inventory;

import greenplan.factors.Component;
import greenplan.factors.FactorLibrary;
import greenplan.factors.InhalerTables;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which sets hold a factor that the set in use lacks, and how a scenario asks for one of them. */
final class OtherSets {

  /** The usual basis first. */
  private static final List<String> GWP_ORDER =
      List.of("ipcc-gwp-ar5", "ipcc-gwp-ar6", "ipcc-gwp-ar4", "gwp-rcoa", "gwp-sdu");

  private final FactorLibrary library;

  OtherSets(FactorLibrary library) {
    this.library = library;
  }

  /** What to write in the scenario; that no set has it, where none has. */
  String advice(Component component, int year) {
    return component.series().equals(InhalerTables.SERIES)
        ? tables(component)
        : pin(component, year);
  }

  /** Tables of inhalers replace each other as a whole, so that no result mixes two of them. */
  private String tables(Component component) {
    List<String> names =
        InhalerTables.names().stream().filter(n -> holds(InhalerTables.id(n), component)).toList();
    return names.isEmpty()
        ? "no table has it"
        : "tables that have it: "
            + String.join(", ", names)
            + "; for all inhalers of the scenario, write inhaler-footprints: "
            + names.get(0);
  }

  private String pin(Component component, int year) {
    for (String id : candidates(component, year)) {
      if (holds(id, component)) {
        return "the nearest set to use in its place is "
            + id
            + "; to use it, write under factors: pins: {"
            + component.factor()
            + ": "
            + id
            + "}";
      }
    }
    return component.series().equals("own")
        ? "add it to the table of own-factors"
        : "no edition has it";
  }

  private Collection<String> candidates(Component component, int year) {
    return component.series().equals("ipcc-gwp")
        ? GWP_ORDER
        : library.editions(component.series()).entrySet().stream()
            .sorted(Comparator.comparingInt(e -> Math.abs(e.getKey() - year)))
            .map(Map.Entry::getValue)
            .toList();
  }

  private boolean holds(String id, Component component) {
    return library.set(id).map(set -> !set.all(component.factor()).isEmpty()).orElse(false);
  }
}
