package greenplan.trajectory.model;

import greenplan.units.FinancialYear;

/**
 * The projected years: position 0 is the current year, the last position is the horizon.
 *
 * @param current the last year with data
 * @param horizon the last projected year, not before the current one
 */
public record Axis(FinancialYear current, FinancialYear horizon) {

  public Axis {
    if (horizon.compareTo(current) < 0) {
      throw new IllegalArgumentException("horizon " + horizon + " is before " + current);
    }
  }

  /** How many years there are, both ends included. */
  public int count() {
    return position(horizon) + 1;
  }

  public FinancialYear year(int position) {
    return current.plus(position);
  }

  /**
   * Where a year stands: negative before the current year, at least {@link #count} after the
   * horizon.
   */
  public int position(FinancialYear year) {
    return year.startYear() - current.startYear();
  }

  public boolean contains(FinancialYear year) {
    return position(year) >= 0 && position(year) < count();
  }
}
