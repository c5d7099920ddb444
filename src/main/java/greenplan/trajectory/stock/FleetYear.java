package greenplan.trajectory.stock;

/**
 * A fleet at the end of a year, and what happened in the year.
 *
 * @param year the calendar year in which the financial year starts
 * @param stock vehicles at the end
 * @param zeroEmission those of them that are zero-emission
 * @param purchases vehicles bought
 * @param zeroEmissionPurchases those of them that are zero-emission
 * @param meanAge mean age at the end in whole years, those bought in the year counting 0
 * @param retired vehicles that left, for age, early, or because the fleet shrank
 */
public record FleetYear(
    int year,
    double stock,
    double zeroEmission,
    double purchases,
    double zeroEmissionPurchases,
    double meanAge,
    double retired) {

  /** The part of the stock that is zero-emission, 0 to 1; 0 of an empty fleet. */
  public double zeroEmissionShare() {
    return stock > 0 ? zeroEmission / stock : 0;
  }
}
