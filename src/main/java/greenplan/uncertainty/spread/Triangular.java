package greenplan.uncertainty.spread;

/**
 * What an expert says: least, likeliest, greatest.
 *
 * @param least no value is less
 * @param mode the likeliest value, between the two
 * @param most no value is more
 */
public record Triangular(double least, double mode, double most) implements Spread {

  @Override
  public double at(double z) {
    return ofShare(StandardNormal.below(z));
  }

  /** The value that this share of all values lies below. */
  double ofShare(double share) {
    double width = most - least;
    if (width <= 0) {
      return mode;
    }
    double rising = (mode - least) / width;
    return share < rising
        ? least + Math.sqrt(share * width * (mode - least))
        : most - Math.sqrt((1 - share) * width * (most - mode));
  }

  @Override
  public double mean() {
    return (least + mode + most) / 3;
  }

  @Override
  public double halfRange() {
    return Math.max(mean() - at(-NORMAL_95), at(NORMAL_95) - mean());
  }
}
