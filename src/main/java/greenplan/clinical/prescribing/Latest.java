package greenplan.clinical.prescribing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers things by their identity, and keeps of each what was said of it in the latest month; of
 * several such, the first in order.
 */
final class Latest<K, T> {

  private final Map<K, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private final List<Integer> months = new ArrayList<>();
  private final Comparator<T> byNames;

  Latest(Comparator<T> byNames) {
    this.byNames = byNames;
  }

  /** The number of a thing that was seen in a month. */
  int number(K identity, T value, int month) {
    Integer known = numbers.putIfAbsent(identity, values.size());
    if (known == null) {
      values.add(value);
      months.add(month);
      return values.size() - 1;
    }
    int order = Integer.compare(month, months.get(known));
    if (order > 0 || (order == 0 && byNames.compare(value, values.get(known)) < 0)) {
      values.set(known, value);
      months.set(known, month);
    }
    return known;
  }

  /** All things, in order. */
  List<T> sorted(Comparator<T> order) {
    return values.stream().sorted(order).toList();
  }

  /** For each place in an order, the number of what stands there. */
  int[] numbers(Comparator<T> order) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      places.add(i);
    }
    places.sort(Comparator.comparing(values::get, order));
    return places.stream().mapToInt(Integer::intValue).toArray();
  }
}
