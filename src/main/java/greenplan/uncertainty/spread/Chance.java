package greenplan.uncertainty.spread;

/**
 * Something that comes or does not: 1 or 0.
 *
 * @param share of trials in which it comes, 0 to 1
 */
public record Chance(double share) implements Spread {

  @Override
  public double at(double z) {
    return StandardNormal.below(z) > 1 - share ? 1 : 0;
  }

  @Override
  public double mean() {
    return share;
  }

  @Override
  public double halfRange() {
    return at(NORMAL_95) - at(-NORMAL_95);
  }
}
