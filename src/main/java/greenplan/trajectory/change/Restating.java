package greenplan.trajectory.change;

/**
 * The total of a base year before and after it was restated, in tonnes of CO2e.
 *
 * <p>Restatements count together, and from a threshold on the base year is to be restated wherever
 * it is used. The GHG Protocol asks for a threshold; 5 % is that of the Science Based Targets
 * initiative, and usual.
 *
 * @param reported as it was reported
 * @param restated as it is now
 */
public record Restating(double reported, double restated) {

  /** From this part of the base total on, restatements matter. */
  public static final double THRESHOLD = 0.05;

  /** Restated minus reported, as a part of what was reported; infinite where that was nothing. */
  public double share() {
    return restated == reported ? 0 : (restated - reported) / Math.abs(reported);
  }

  public boolean isSignificant() {
    return Math.abs(share()) >= THRESHOLD;
  }
}
