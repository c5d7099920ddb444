package greenplan.uncertainty.spread;

import java.util.Arrays;

/**
 * What an expert says, with more weight on the likeliest value: the beta distribution of PERT, with
 * {@code a = 1 + 4 (mode - least) / (most - least)} and {@code b = 6 - a}.
 */
public final class Pert implements Spread {

  private static final int STEPS = 4096;

  private final double least;
  private final double width;
  private final double mean;
  private final double[] below;

  /**
   * A distribution.
   *
   * @param mode the likeliest value, between the two others
   */
  public Pert(double least, double mode, double most) {
    this.least = least;
    this.width = most - least;
    this.mean = (least + 4 * mode + most) / 6;
    this.below = width > 0 ? shares(4 * (mode - least) / width) : new double[0];
  }

  /** The share of values below each step, by Simpson's rule; {@code a - 1} is 0 to 4. */
  private static double[] shares(double rising) {
    double[] shares = new double[STEPS + 1];
    for (int i = 1; i <= STEPS; i++) {
      double from = density(i - 1.0, rising);
      double middle = density(i - 0.5, rising);
      shares[i] = shares[i - 1] + from + 4 * middle + density(i, rising);
    }
    double all = shares[STEPS];
    for (int i = 1; i <= STEPS; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  private static double density(double step, double rising) {
    double at = step / STEPS;
    return StrictMath.pow(at, rising) * StrictMath.pow(1 - at, 4 - rising);
  }

  @Override
  public double at(double z) {
    return width > 0 ? least + width * place(StandardNormal.below(z)) : least;
  }

  /** Where a share is reached, 0 to 1 of the width. */
  private double place(double share) {
    int found = Arrays.binarySearch(below, share);
    if (found >= 0) {
      return (double) found / STEPS;
    }
    int next = Math.min(-found - 1, STEPS);
    double part = (share - below[next - 1]) / (below[next] - below[next - 1]);
    return (next - 1 + part) / STEPS;
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double halfRange() {
    return Math.max(mean - at(-NORMAL_95), at(NORMAL_95) - mean);
  }
}
