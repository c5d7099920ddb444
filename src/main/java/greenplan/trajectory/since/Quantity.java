package greenplan.trajectory.since;

import greenplan.inventory.InventoryLine;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.Period;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.math.BigDecimal;

/** How much a line is, so that years can be compared. */
final class Quantity {

  private static final Unit KWH = Unit.of("kWh");

  private Quantity() {}

  /**
   * The amount that counts for the year, after the rule for a part of a year; plain kWh of a fuel
   * as what the activity takes them for.
   */
  static Amount of(InventoryLine line) {
    DeclaredLine declared = line.declared();
    Amount amount = declared.amount();
    Period period = declared.details().period();
    BigDecimal number =
        period == null ? amount.number() : period.share(declared.year()).apply(amount.number());
    Amount counted = Amount.of(number, amount.unit());
    Unit calorific = line.activity().plainKwh();
    return calorific != null && amount.unit().isKindOf(KWH)
        ? Amount.of(counted.in(KWH).number(), calorific)
        : counted;
  }
}
