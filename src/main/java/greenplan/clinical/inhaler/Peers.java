package greenplan.clinical.inhaler;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of organisations of one kind.
 *
 * <p>The percentile is SQL's {@code PERCENT_RANK}: (rank - 1) / (peers - 1). The borders of
 * quartiles and deciles are SQL's {@code PERCENTILE_CONT}, linear between the two values next to
 * them; an organisation is in the lowest part whose upper border it does not exceed. Both as
 * OpenPrescribing does.
 */
final class Peers {

  private final List<BigDecimal> sorted;
  private final List<BigDecimal> quartiles;
  private final List<BigDecimal> deciles;

  Peers(List<BigDecimal> values) {
    this.sorted = values.stream().sorted().toList();
    this.quartiles = borders(4);
    this.deciles = borders(10);
  }

  /** Where a value of this list stands; null where there is nobody to compare with. */
  @Nullable Standing standing(BigDecimal value) {
    if (sorted.size() < 2) {
      return null;
    }
    int below = below(value);
    BigDecimal percentile =
        BigDecimal.valueOf(below)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(sorted.size() - 1L), MathContext.DECIMAL128);
    return new Standing(
        below + 1, sorted.size(), percentile, part(value, quartiles), part(value, deciles));
  }

  /** How many values are smaller. */
  private int below(BigDecimal value) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean smaller = sorted.get(middle).compareTo(value) < 0;
      low = smaller ? middle + 1 : low;
      high = smaller ? high : middle;
    }
    return low;
  }

  private static @Nullable Integer part(BigDecimal value, List<BigDecimal> borders) {
    int part = 0;
    while (part < borders.size() && value.compareTo(borders.get(part)) > 0) {
      part++;
    }
    return borders.isEmpty() ? null : part + 1;
  }

  /** The inner borders of so many equal parts; none where there are fewer values than parts. */
  private List<BigDecimal> borders(int parts) {
    List<BigDecimal> borders = new ArrayList<>();
    for (int part = 1; part < parts && sorted.size() >= parts; part++) {
      borders.add(border(part, parts));
    }
    return borders;
  }

  private BigDecimal border(int part, int parts) {
    long steps = (sorted.size() - 1L) * part;
    BigDecimal low = sorted.get((int) (steps / parts));
    long rest = steps % parts;
    if (rest == 0) {
      return low;
    }
    BigDecimal high = sorted.get((int) (steps / parts) + 1);
    BigDecimal some = high.subtract(low).multiply(BigDecimal.valueOf(rest));
    return low.add(some.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128));
  }
}
