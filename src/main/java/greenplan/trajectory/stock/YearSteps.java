package greenplan.trajectory.stock;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value by year that holds from the year in which it is stated until the next stated year, and
 * the last for ever. Before the first it is 0: no rule, no effect.
 */
public record YearSteps(NavigableMap<Integer, Double> values) {

  /** 0 in every year. */
  public static final YearSteps NONE = new YearSteps(new TreeMap<>());

  public YearSteps {
    if (!values.values().stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("not finite: " + values);
    }
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  public static YearSteps of(SortedMap<Integer, Double> values) {
    return new YearSteps(new TreeMap<>(values));
  }

  /** One value from a year on. */
  public static YearSteps from(int year, double value) {
    return NONE.with(year, value);
  }

  /** These, with another value from a year on. */
  public YearSteps with(int year, double value) {
    NavigableMap<Integer, Double> more = new TreeMap<>(values);
    more.put(year, value);
    return new YearSteps(more);
  }

  /** The value in a year. */
  public double at(int year) {
    Map.Entry<Integer, Double> entry = values.floorEntry(year);
    return entry == null ? 0 : entry.getValue();
  }

  /** Whether every stated value is a share, 0 to 1. */
  public boolean areShares() {
    return values.values().stream().allMatch(value -> value >= 0 && value <= 1);
  }
}
