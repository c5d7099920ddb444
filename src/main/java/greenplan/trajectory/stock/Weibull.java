package greenplan.trajectory.stock;

/**
 * Survival S(a) = exp(-(a / scale)^shape). The car fleet of Great Britain is near shape 4.4 and
 * scale 16 years (vehicle-model.info), which is a median life of about 15 years.
 *
 * @param shape k, above 0; above 1 the old fail sooner than the young
 * @param scale eta in years, above 0: the age that 1/e (37 %) reach
 */
public record Weibull(double shape, double scale) implements Survival {

  public Weibull {
    if (!(shape > 0 && scale > 0) || Double.isInfinite(shape) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException("shape " + shape + ", scale " + scale);
    }
  }

  @Override
  public double at(int age) {
    return StrictMath.exp(-hazard(age));
  }

  /**
   * From the difference of the exponents, so that it holds where S itself is too small to divide.
   */
  @Override
  public double next(int age) {
    double after = hazard(age + 1);
    return Double.isInfinite(after) ? 0 : StrictMath.exp(hazard(age) - after);
  }

  /** (a / eta)^k. */
  private double hazard(int age) {
    return StrictMath.pow(age / scale, shape);
  }
}
