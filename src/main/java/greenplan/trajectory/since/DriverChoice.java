package greenplan.trajectory.since;

import greenplan.footprint.Footprint;
import greenplan.scenario.Denominator;
import greenplan.trajectory.change.Driver;
import greenplan.units.Amount;
import org.jspecify.annotations.Nullable;

/** Finds what the scenario says that its amounts grow with. */
final class DriverChoice {

  private DriverChoice() {}

  /** The denominator that the scenario names, where both years hold it in units of one kind. */
  static Driver of(Footprint before, Footprint after) {
    Amount old = amount(before);
    Amount now = amount(after);
    if (old == null || now == null || !now.unit().isKindOf(old.unit())) {
      return Driver.NONE;
    }
    String name = after.inventory().scenario().changeActivity();
    double later = now.in(old.unit()).number().doubleValue();
    return new Driver(name, old.number().doubleValue(), later);
  }

  private static @Nullable Amount amount(Footprint footprint) {
    String name = footprint.inventory().scenario().changeActivity();
    return footprint.inventory().section(footprint.year()).denominators().stream()
        .filter(denominator -> denominator.name().equals(name))
        .map(Denominator::amount)
        .findFirst()
        .orElse(null);
  }
}
