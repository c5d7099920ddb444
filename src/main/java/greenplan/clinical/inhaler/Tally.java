package greenplan.clinical.inhaler;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sums of some prescriptions. A device is counted in whole parts, so many that every pack size
 * divides them: no sum is rounded, in whatever order it is made.
 */
final class Tally {

  private final Map<Count, BigDecimal> sums = new EnumMap<>(Count.class);

  void add(Count count, BigDecimal number) {
    sums.merge(count, number, BigDecimal::add);
  }

  void add(Tally other) {
    other.sums.forEach(this::add);
  }

  BigDecimal sum(Count count) {
    return sums.getOrDefault(count, BigDecimal.ZERO);
  }
}
