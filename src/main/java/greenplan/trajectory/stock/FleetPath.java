package greenplan.trajectory.stock;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A fleet over years.
 *
 * @param openingYear the year at whose end it started
 * @param openingShare the zero-emission share of its stock then, 0 to 1
 * @param years the years after it, in a row; none is left out
 */
public record FleetPath(int openingYear, double openingShare, List<FleetYear> years) {

  /** From here on a share is 100 %: a curve without a last age comes near to 1 and never there. */
  public static final double WHOLE = 0.9995;

  public FleetPath {
    years = List.copyOf(years);
  }

  /**
   * The first year at whose end at least 99.95 % of the stock is zero-emission, if one is known.
   */
  public OptionalInt firstWholeYear() {
    if (openingShare >= WHOLE) {
      return OptionalInt.of(openingYear);
    }
    return years.stream()
        .filter(year -> year.zeroEmissionShare() >= WHOLE)
        .mapToInt(FleetYear::year)
        .findFirst();
  }

  /**
   * The zero-emission share of the stock at the end of a year, 0 to 1: that of the opening year
   * before it.
   *
   * @throws IllegalArgumentException if the path ends before the year
   */
  public double share(int year) {
    if (year <= openingYear) {
      return openingShare;
    }
    if (year > openingYear + years.size()) {
      throw new IllegalArgumentException(year + " is after the last year of the path");
    }
    return years.get(year - openingYear - 1).zeroEmissionShare();
  }

  /**
   * The share of what combustion vehicles drove at the opening that zero-emission ones drive now:
   * (z(t) - z(0)) / (1 - z(0)). It is what the fleet takes off the fuel of a line whose amount is
   * that of the opening year.
   *
   * <p>Every vehicle drives as far as every other. Growth of the fleet is not in it: whoever lets
   * the line grow does that with the line's own driver. It is below 0 in a year in which the share
   * is less than at the opening, and 0 where there was no combustion to replace.
   */
  public double moved(int year) {
    return openingShare >= 1 ? 0 : (share(year) - openingShare) / (1 - openingShare);
  }

  /** {@link #moved} in some years in a row. */
  public double[] moved(int firstYear, int count) {
    return IntStream.range(0, count).mapToDouble(i -> moved(firstYear + i)).toArray();
  }
}
