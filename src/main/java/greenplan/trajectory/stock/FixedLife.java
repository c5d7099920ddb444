package greenplan.trajectory.stock;

/**
 * Everything is used for the same number of years, as under a lease: it counts at the end of the
 * year in which it is bought and of the {@code years - 1} after it.
 *
 * @param years 1 or more
 */
public record FixedLife(int years) implements Survival {

  public FixedLife {
    if (years < 1) {
      throw new IllegalArgumentException("a life of " + years + " years");
    }
  }

  @Override
  public double at(int age) {
    return age < years ? 1 : 0;
  }

  @Override
  public double next(int age) {
    return at(age + 1);
  }

  /**
   * The last year in which purchases may turn wholly zero-emission if the whole stock is to be so
   * in a target year: T - L + 1.
   */
  public int latestFullPurchases(int targetYear) {
    return targetYear - years + 1;
  }
}
