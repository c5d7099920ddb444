package greenplan.trajectory.ramp;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shares by year, with straight lines between the entries. */
record TableRamp(NavigableMap<Integer, Double> entries) implements Ramp {

  TableRamp {
    if (entries.isEmpty() || !entries.values().stream().allMatch(v -> v >= 0 && v <= 1)) {
      throw new IllegalArgumentException("not shares from 0 to 1: " + entries);
    }
    entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
  }

  static TableRamp of(SortedMap<Integer, Double> shares) {
    return new TableRamp(new TreeMap<>(shares));
  }

  @Override
  public double at(int year) {
    Map.Entry<Integer, Double> before = entries.floorEntry(year);
    if (before == null) {
      return 0;
    }
    Map.Entry<Integer, Double> after = entries.higherEntry(year);
    return after == null ? before.getValue() : between(before, after, year);
  }

  private static double between(
      Map.Entry<Integer, Double> before, Map.Entry<Integer, Double> after, int year) {
    double part = (double) (year - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() + part * (after.getValue() - before.getValue());
  }

  @Override
  public int complete() {
    double last = at(entries.lastKey());
    int complete = entries.lastKey();
    for (Map.Entry<Integer, Double> entry : entries.descendingMap().entrySet()) {
      if (entry.getValue() != last) {
        break;
      }
      complete = entry.getKey();
    }
    return complete;
  }
}
