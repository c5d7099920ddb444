package greenplan.uncertainty.spread;

/**
 * Symmetric errors, as of meters.
 *
 * @param mean the middle value
 * @param deviation the standard deviation, 0 or more
 * @param floor what no value falls below; minus infinity for none
 */
public record Normal(double mean, double deviation, double floor) implements Spread {

  /** A multiple of a figure, around 1 and not below 0; {@code range} is half of 95 %. */
  public static Normal ofMultiple(double range) {
    return new Normal(1, range / NORMAL_95, 0);
  }

  @Override
  public double at(double z) {
    return Math.max(floor, mean + deviation * z);
  }

  @Override
  public double halfRange() {
    return deviation * NORMAL_95;
  }

  @Override
  public void apply(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(floor, mean + deviation * values[i]);
    }
  }
}
