package greenplan.appraisal.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.factors.Deflators;
import greenplan.units.Amount;
import greenplan.units.PriceYear;
import java.util.function.Supplier;

/** Turns money into pounds of one year's prices. */
final class Prices {

  private final int priceYear;
  private final Supplier<Deflators> deflators;
  private final Problems problems;

  Prices(int priceYear, Supplier<Deflators> deflators, Problems problems) {
    this.priceYear = priceYear;
    this.deflators = deflators;
    this.problems = problems;
  }

  /** Pounds of the price year; money without a year is in them already. */
  double pounds(Amount money, Origin origin) {
    int year = PriceYear.year(money.unit()).orElse(priceYear);
    return money.number().doubleValue() * factor(year, origin);
  }

  /** What pounds of a year are multiplied by; 0 after it was reported that there is none. */
  double factor(int year, Origin origin) {
    if (year == priceYear) {
      return 1;
    }
    Deflators table = deflators.get();
    return table
        .factor(year, priceYear)
        .map(ratio -> ratio.value().doubleValue())
        .orElseGet(
            () -> {
              problems.add(
                  Code.GP524,
                  origin,
                  "pounds of " + year + " cannot be turned into pounds of " + priceYear,
                  "the deflators cover " + table.years() + "; state prices of one of these years");
              return 0.0;
            });
  }
}
