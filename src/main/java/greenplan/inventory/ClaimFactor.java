package greenplan.inventory;

import greenplan.factors.Activity;
import greenplan.factors.SetAbout;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one unit of an activity causes, for saying emissions as so much of it.
 *
 * @param activity the activity
 * @param purpose the purpose whose factors apply; empty where it has none
 * @param per the unit
 * @param components the factors that count, at least one
 * @param sets the sets that hold them
 */
public record ClaimFactor(
    Activity activity,
    String purpose,
    Unit per,
    List<ResolvedComponent> components,
    List<SetAbout> sets) {

  public ClaimFactor {
    components = List.copyOf(components);
    sets = List.copyOf(sets);
  }

  /** Kilograms of CO2e per unit: the sum of the components, exact. */
  public BigDecimal kgCo2ePerUnit() {
    return components.stream()
        .map(component -> component.emissions(BigDecimal.ONE).kgCo2e())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
