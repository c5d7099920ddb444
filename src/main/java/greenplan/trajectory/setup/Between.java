package greenplan.trajectory.setup;

import greenplan.units.FinancialYear;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.ToDoubleFunction;

/** Reads a table of some years in any year. */
public final class Between {

  private Between() {}

  /**
   * On a straight line between two entries; before the first and after the last as they are.
   *
   * @param table at least one entry
   */
  public static <T> double at(
      NavigableMap<FinancialYear, T> table, FinancialYear year, ToDoubleFunction<T> value) {
    Map.Entry<FinancialYear, T> before = table.floorEntry(year);
    Map.Entry<FinancialYear, T> after = table.ceilingEntry(year);
    if (before == null || after == null) {
      return value.applyAsDouble((before == null ? table.firstEntry() : before).getValue());
    }
    double from = value.applyAsDouble(before.getValue());
    double to = value.applyAsDouble(after.getValue());
    int span = after.getKey().startYear() - before.getKey().startYear();
    int gone = year.startYear() - before.getKey().startYear();
    return span == 0 ? from : from + (to - from) * gone / span;
  }
}
