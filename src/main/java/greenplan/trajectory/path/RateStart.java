package greenplan.trajectory.path;

/**
 * Where a fall starts from.
 *
 * @param base emissions in the base year, above zero
 * @param current emissions in the year from which steps are counted, above zero, in the same unit
 * @param growth growth of activity a year from then on: 0.02 is 2 %; above -1
 */
public record RateStart(double base, double current, double growth) {

  public RateStart {
    boolean finite = Double.isFinite(base) && Double.isFinite(current) && Double.isFinite(growth);
    if (!finite || base <= 0 || current <= 0 || growth <= -1) {
      throw new IllegalArgumentException("levels are above zero and growth is above -1");
    }
  }

  /** {@code (1 + g)^t}: activity after these years, today being 1. */
  double activity(double years) {
    return StrictMath.pow(1 + growth, years);
  }

  /** {@code ((1 + g)^t - 1) / g}: what 1 a year comes to, where all before it grows; t without. */
  double growingSum(double years) {
    return growth == 0 ? years : StrictMath.expm1(years * StrictMath.log1p(growth)) / growth;
  }
}
