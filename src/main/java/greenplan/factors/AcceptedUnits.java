package greenplan.factors;

import greenplan.units.Unit;
import java.util.ArrayList;
import java.util.List;

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

  /** The units of a component in the newest two sets that hold it: the newest may be partial. */
  private List<Unit> newest(Component component) {
    return sets(component.series()).stream()
        .map(set -> factors(set, component.factor()))
        .filter(factors -> !factors.isEmpty())
        .limit(2)
        .flatMap(List::stream)
        .map(EmissionFactor::unit)
        .distinct()
        .toList();
  }

  private List<EmissionFactor> factors(String set, String id) {
    return library.set(set).map(s -> s.all(id)).orElse(List.of());
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
