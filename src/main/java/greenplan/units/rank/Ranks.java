package greenplan.units.rank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in ascending order.
 *
 * <p>The percentile is SQL's {@code PERCENT_RANK}: (rank - 1) / (values - 1). The borders of
 * quartiles and deciles are SQL's {@code PERCENTILE_CONT}, which is type 7 of Hyndman and Fan
 * (1996): linear between the two values next to them. A value is in the lowest part whose upper
 * border it does not exceed. All as OpenPrescribing does.
 */
public final class Ranks {

  private final List<BigDecimal> sorted;
  private final List<BigDecimal> quartiles;
  private final List<BigDecimal> deciles;

  private Ranks(List<BigDecimal> sorted) {
    this.sorted = sorted;
    this.quartiles = borders(4);
    this.deciles = borders(10);
  }

  /** Ranks among these values, which may stand in any order. */
  public static Ranks of(List<BigDecimal> values) {
    return new Ranks(values.stream().sorted().toList());
  }

  /** How many values there are. */
  public int size() {
    return sorted.size();
  }

  /** Where a value of this list stands; null where there is nobody to compare with. */
  public @Nullable Standing standing(BigDecimal value) {
    return sorted.size() < 2 ? null : standing(value, sorted.size());
  }

  /**
   * Where a value would stand that is not of this list. It takes a rank beside the values; the
   * borders of quartiles and deciles stay theirs. Null where there is nobody to compare with.
   */
  public @Nullable Standing outside(BigDecimal value) {
    return sorted.isEmpty() ? null : standing(value, sorted.size() + 1);
  }

  private Standing standing(BigDecimal value, int among) {
    int below = below(value);
    BigDecimal percentile =
        BigDecimal.valueOf(below)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(among - 1L), MathContext.DECIMAL128);
    return new Standing(below + 1, among, percentile, part(value, quartiles), part(value, deciles));
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

  /**
   * The upper border of a part of many equal parts: {@code border(1, 2)} is the median.
   *
   * @param part from 0, which is the lowest value, to {@code parts}, which is the highest
   * @throws IllegalArgumentException if there are no values
   */
  public BigDecimal border(int part, int parts) {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("no values");
    }
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
