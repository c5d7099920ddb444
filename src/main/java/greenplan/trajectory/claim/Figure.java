package greenplan.trajectory.claim;

import greenplan.units.Amount;
import java.math.BigDecimal;

/**
 * A number behind a verdict.
 *
 * @param name what it is
 * @param value the number, with every digit
 * @param unit its unit; empty for a plain number
 * @param note where it comes from or what follows from it; empty if nothing
 */
public record Figure(String name, BigDecimal value, String unit, String note) {

  static Figure of(String name, Amount amount, String note) {
    return new Figure(name, amount.number(), amount.unit().symbol(), note);
  }
}
