package greenplan.trajectory.path;

/**
 * An intensity that closes on that of its sector (sectoral decarbonisation approach): by the target
 * year everybody is where the sector is. For intensities such as kgCO2e a square metre; not for a
 * target in tonnes. Formula: RMI PACTA, r2dii.analysis, target_sda.
 *
 * @param own our intensity in the base year
 * @param sector that of the sector in the base year
 * @param sectorEnd that of the sector in the target year, different from that of the base year
 */
public record Convergence(double own, double sector, double sectorEnd) {

  public Convergence {
    if (!Double.isFinite(own) || !Double.isFinite(sector - sectorEnd) || sector == sectorEnd) {
      throw new IllegalArgumentException("a sector that stands still gives no path");
    }
  }

  /** {@code p(t)}: the share of its way that the sector has still to go, 1 in the base year. */
  public double wayToGo(double sectorNow) {
    return (sectorNow - sectorEnd) / (sector - sectorEnd);
  }

  /** {@link #target(double, double)} with a market share that stays as it was. */
  public double target(double sectorNow) {
    return target(sectorNow, 1);
  }

  /**
   * {@code d p(t) m(t) + I_S(T)}, where d is how far we were from the end in the base year.
   *
   * @param sectorNow the intensity of the sector in the year asked for
   * @param shareChange m(t), our market share in the base year over that of the year: below 1 for
   *     who has grown faster than the sector
   */
  public double target(double sectorNow, double shareChange) {
    return (own - sectorEnd) * wayToGo(sectorNow) * shareChange + sectorEnd;
  }
}
