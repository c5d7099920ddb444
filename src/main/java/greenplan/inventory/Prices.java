package greenplan.inventory;

import greenplan.factors.Deflators;
import greenplan.units.FinancialYear;
import greenplan.units.PriceYear;
import greenplan.units.Ratio;
import greenplan.units.Unit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns pounds of one price year into pounds of another. */
final class Prices {

  private static final Unit POUND = Unit.of("GBP");

  private final Supplier<Deflators> deflators;

  Prices(Supplier<Deflators> deflators) {
    this.deflators = deflators;
  }

  /** Whether a unit is money, of the year itself or of a price year. */
  static boolean isMoney(Unit unit) {
    return unit.equals(POUND) || PriceYear.year(unit).isPresent();
  }

  /** The step to another price year; null where the deflators do not reach. */
  @Nullable Step step(Unit from, FinancialYear year, Unit to) {
    int before = PriceYear.year(from).orElse(year.calendarYear());
    int after = PriceYear.year(to).orElse(year.calendarYear());
    if (before == after) {
      return new Step("pounds of " + year + " are at prices of " + after, Ratio.ONE, to, "");
    }
    Deflators table = deflators.get();
    Optional<Ratio> factor = table.factor(before, after);
    return factor
        .map(by -> new Step("prices of " + before + " to " + after, by, to, table.source()))
        .orElse(null);
  }

  /** The years that the deflators cover. */
  String years() {
    return deflators.get().years();
  }
}
