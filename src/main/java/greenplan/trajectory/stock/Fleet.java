package greenplan.trajectory.stock;

import java.util.Arrays;
import java.util.List;

/** A stock at the end of a year: how many combustion and zero-emission vehicles of each age. */
public final class Fleet {

  private final double[] combustion;
  private final double[] zeroEmission;

  private Fleet(double[] combustion, double[] zeroEmission) {
    this.combustion = combustion;
    this.zeroEmission = zeroEmission;
  }

  /** Vehicles of known ages; groups of one age add. */
  public static Fleet ofAges(List<AgeGroup> groups) {
    int ages = 1 + groups.stream().mapToInt(AgeGroup::age).max().orElse(0);
    Fleet fleet = new Fleet(new double[ages], new double[ages]);
    for (AgeGroup group : groups) {
      fleet.combustion[group.age()] += group.number() - group.zeroEmission();
      fleet.zeroEmission[group.age()] += group.zeroEmission();
    }
    return fleet;
  }

  /**
   * Vehicles of unknown ages: the mix of a fleet that was replaced evenly for long, N(a) in
   * proportion to S(a). The zero-emission ones are the newest.
   *
   * @param size how many, 0 or more
   * @param zeroEmissionShare the part that is zero-emission, 0 to 1
   */
  public static Fleet steady(double size, double zeroEmissionShare, Survival survival) {
    if (!(size >= 0) || !AgeGroup.holds(1, zeroEmissionShare)) {
      throw new IllegalArgumentException(size + ", share " + zeroEmissionShare);
    }
    double[] numbers = new double[survival.oldest() + 1];
    Arrays.setAll(numbers, survival::at);
    double perSurvivor = size / Arrays.stream(numbers).sum();
    Arrays.setAll(numbers, age -> numbers[age] * perSurvivor);
    return newestFirst(numbers, size * zeroEmissionShare);
  }

  /** So many of each age, and so many zero-emission ones among the youngest of them. */
  private static Fleet newestFirst(double[] numbers, double zeroEmission) {
    Fleet fleet = new Fleet(new double[numbers.length], new double[numbers.length]);
    double left = zeroEmission;
    for (int age = 0; age < numbers.length; age++) {
      double zero = Math.min(numbers[age], left);
      left -= zero;
      fleet.zeroEmission[age] = zero;
      fleet.combustion[age] = numbers[age] - zero;
    }
    return fleet;
  }

  /** The number of ages that it knows: the oldest age and one. */
  int ages() {
    return combustion.length;
  }

  double combustion(int age) {
    return combustion[age];
  }

  double zeroEmission(int age) {
    return zeroEmission[age];
  }

  /** How many vehicles. */
  public double size() {
    return Arrays.stream(combustion).sum() + zeroEmission();
  }

  /** How many zero-emission vehicles. */
  public double zeroEmission() {
    return Arrays.stream(zeroEmission).sum();
  }

  /** The part that is zero-emission, 0 to 1; 0 of an empty fleet. */
  public double zeroEmissionShare() {
    double size = size();
    return size > 0 ? zeroEmission() / size : 0;
  }
}
