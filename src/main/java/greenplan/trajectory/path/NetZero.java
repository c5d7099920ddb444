package greenplan.trajectory.path;

/**
 * Net zero: gross emissions are cut down to a small residual, and that is removed from the air for
 * good. Removals and credits stand beside gross emissions and are never taken off them: who is
 * above the residual cap is not at net zero, whatever was bought.
 *
 * @param base base-year emissions, above zero
 * @param capShare the residual that is allowed, a share of the base from 0 to 1
 * @param gross gross emissions of the year asked about, zero or more
 */
public record NetZero(double base, double capShare, double gross) {

  /** A cut of 90 %. No NHS document that we know gives a number; the program prints this one. */
  public static final double DEFAULT_CAP_SHARE = 0.1;

  public NetZero {
    if (!(base > 0 && capShare >= 0 && capShare <= 1 && gross >= 0)) {
      throw new IllegalArgumentException(
          "base above zero, share from 0 to 1, gross not below zero");
    }
  }

  /** The most that may be left to removals. */
  public double residualCap() {
    return base * capShare;
  }

  /** Gross emissions above the cap: they must still be cut. */
  public double gap() {
    return Math.max(0, gross - residualCap());
  }

  /** The removals of the year once the gap is cut: all gross emissions up to the cap. */
  public double removalsNeeded() {
    return Math.min(gross, residualCap());
  }

  /** Whether the year is at net zero with these permanent removals. */
  public boolean isReached(double removals) {
    return gap() == 0 && removals >= gross;
  }
}
