package greenplan.trajectory.ramp;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The share of a measure's full effect that works in each year: its ramp, moved by its timing, worn
 * by its persistence.
 */
public record TakeUp(Ramp ramp, Timing timing, Persistence persistence) {

  /** A ramp as it stands: no delay, no wear. */
  public static TakeUp of(Ramp ramp) {
    return new TakeUp(ramp, Timing.AT_ONCE, Persistence.LASTING);
  }

  /** The share in a year, 0 to 1. */
  public double at(int year) {
    return working(year) * persistence.left(year - ramp.complete() - timing.delay());
  }

  /** What came until now less what came a life or more ago: r(t) - r(t - L). */
  private double working(int year) {
    double come = timing.share(ramp, year);
    return persistence.ends()
        ? Math.max(0, come - timing.share(ramp, year - persistence.life()))
        : come;
  }

  /** The shares of some years in a row. */
  public double[] shares(int firstYear, int count) {
    return IntStream.range(0, count).mapToDouble(i -> at(firstYear + i)).toArray();
  }

  /** Whether it does nothing in any of some years in a row; worth a warning. */
  public boolean isIdle(int firstYear, int count) {
    return Arrays.stream(shares(firstYear, count)).allMatch(share -> share == 0);
  }
}
