package greenplan.trajectory.stock;

import greenplan.trajectory.ramp.Ramp;
import greenplan.trajectory.ramp.TakeUp;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Points that change from an old technology to a new one, such as lamps to LED, and what that takes
 * off their use.
 *
 * @param now share of points with the new technology at the start, 0 to below {@code full}
 * @param full share that it is to reach, to 1
 * @param saving what a new point saves against an old one, 0 to 1: 0.6 means it uses 40 %
 */
public record Coverage(double now, double full, double saving) {

  private static final double LEAST_A_YEAR = 1e-4;
  private static final double NOISE = 1e-9;

  public Coverage {
    if (!rises(now, full) || !(saving >= 0 && saving <= 1)) {
      throw new IllegalArgumentException(now + " to " + full + ", saving " + saving);
    }
  }

  /** Whether a coverage can rise from one share to another: both 0 to 1, the second above. */
  public static boolean rises(double now, double full) {
    return now >= 0 && now < full && full <= 1;
  }

  /**
   * The ramp of the same points every year: now at the end of a year, more in each year after it,
   * until full.
   *
   * @param year the last year without change
   * @param perYear points a year as a share of all points, 0.0001 or more: 0.1 is 10 percentage
   *     points
   */
  public Ramp perYear(int year, double perYear) {
    if (!(perYear >= LEAST_A_YEAR)) {
      throw new IllegalArgumentException("points a year: " + perYear);
    }
    double step = perYear / (full - now);
    // A last, shorter step that is only the noise of the division is no step.
    int years = (int) Math.max(1, Math.ceil(1 / step - NOISE));
    SortedMap<Integer, Double> shares = new TreeMap<>();
    shares.put(year, 0.0);
    shares.put(year + years - 1, (years - 1) * step);
    shares.put(year + years, 1.0);
    return Ramp.table(shares);
  }

  /** The share of points with the new technology after a share of the way: c(t). */
  public double at(double share) {
    return now + share * (full - now);
  }

  /**
   * The cut of the use, relative to now. With the use of an old point as 1, a new one uses 1 - s,
   * all use 1 - s c; so the cut is s (c(t) - c(0)) / (1 - s c(0)).
   */
  public double cut(double share) {
    return saving * (at(share) - now) / (1 - saving * now);
  }

  /** The cuts of some years in a row. */
  public double[] cuts(TakeUp takeUp, int firstYear, int count) {
    return Arrays.stream(takeUp.shares(firstYear, count)).map(this::cut).toArray();
  }
}
