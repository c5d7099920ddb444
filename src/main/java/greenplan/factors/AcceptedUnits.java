package greenplan.factors;

import greenplan.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which units an amount of an activity may have, judged by the newest editions. */
public final class AcceptedUnits {

  private final FactorLibrary library;

  public AcceptedUnits(FactorLibrary library) {
    this.library = library;
  }

  /** The published units of an activity over all purposes; none where the line says its factor. */
  public List<Unit> of(Activity activity) {
    List<Unit> units = new ArrayList<>();
    for (List<Component> components : activity.components().values()) {
      for (Unit unit : common(components)) {
        if (!units.contains(unit)) {
          units.add(unit);
        }
      }
    }
    return units;
  }

  /** The units of the first component that every other one can take too. */
  private List<Unit> common(List<Component> components) {
    List<Component> needed = components.stream().filter(c -> !c.isOptional()).toList();
    if (needed.isEmpty()) {
      return List.of();
    }
    List<List<Unit>> others = needed.stream().skip(1).map(this::newest).toList();
    return newest(needed.get(0)).stream()
        .filter(unit -> others.stream().allMatch(o -> o.stream().anyMatch(unit::isKindOf)))
        .toList();
  }

  /** The units of a component in the newest set of its series that holds its factor. */
  private List<Unit> newest(Component component) {
    for (String set : sets(component.series())) {
      Optional<FactorSet> read = library.set(set);
      List<EmissionFactor> factors =
          read.map(s -> s.all(component.factor())).orElse(List.of());
      if (!factors.isEmpty()) {
        return factors.stream().map(EmissionFactor::unit).toList();
      }
    }
    return List.of();
  }

  /** The newest edition first; sets without a year come last. */
  private List<String> sets(String series) {
    List<String> sets = new ArrayList<>(library.editions(series).descendingMap().values());
    library.ids().stream()
        .filter(id -> id.equals(series) || id.startsWith(series + "-"))
        .filter(id -> !sets.contains(id))
        .forEach(sets::add);
    return sets;
  }
}
