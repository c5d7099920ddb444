package greenplan.trajectory.path;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount of emissions that may ever be emitted, and how fast to fall so as to keep within it.
 *
 * <p>Budgets that are published for an area, such as those of the Tyndall Centre, cover its energy
 * CO2 alone: they say nothing of a footprint that also holds supplies and other gases.
 *
 * @param start emissions a year now, above zero
 * @param budget emissions from now on, above zero, in the same unit without the year
 */
public record CarbonBudget(double start, double budget) {

  public CarbonBudget {
    if (!(start > 0 && budget > 0) || !Double.isFinite(start) || !Double.isFinite(budget)) {
      throw new IllegalArgumentException("start and budget are above zero");
    }
  }

  /** {@code k = E0 / B}: the rate of a fall without steps, {@code E0 e^(-k t)}, which uses B. */
  public double continuousRate() {
    return start / budget;
  }

  /** {@code 1 - e^-k}: what the fall without steps comes to in one year; a share, 0 to 1. */
  public double yearlyRate() {
    return -StrictMath.expm1(-continuousRate());
  }

  /** {@code q = B / (E0 + B)}: each year, from the next on, over the year before. */
  public double yearlyFactor() {
    return budget / (start + budget);
  }

  /** {@code 1 - q}: the fall in yearly steps, from the next year on, that uses B in all years. */
  public double discreteRate() {
    return start / (start + budget);
  }

  /** {@code n = 2 B / E0}: the years of a straight line to zero that uses B. */
  public double yearsOfStraightLine() {
    return 2 * budget / start;
  }

  /**
   * The fall in yearly steps as a path, {@code E0 q^t}. All years after the first add up to the
   * budget, but only if the fall goes on for ever.
   *
   * @param year the year of the start level
   * @param last the last year of the path, not before the first
   */
  public TargetPath path(int year, int last) {
    List<Anchor> anchors =
        IntStream.rangeClosed(year, last)
            .mapToObj(
                at -> new Anchor(at, start * StrictMath.pow(yearlyFactor(), (double) at - year)))
            .toList();
    return new TargetPath(anchors, PathShape.LINEAR);
  }

  /** What is left of the budget after these years; below zero if more than the budget was used. */
  public double left(double[] emissions) {
    return budget - Cumulative.sum(emissions);
  }
}
