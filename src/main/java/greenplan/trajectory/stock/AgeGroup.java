package greenplan.trajectory.stock;

/**
 * The vehicles of one age.
 *
 * @param age whole years at the end of the year, 0 for those bought in it
 * @param number all of them, 0 or more
 * @param zeroEmission how many of them are zero-emission, 0 to {@code number}
 */
public record AgeGroup(int age, double number, double zeroEmission) {

  public AgeGroup {
    if (age < 0 || !(number >= 0) || Double.isInfinite(number) || !holds(number, zeroEmission)) {
      throw new IllegalArgumentException(age + ": " + zeroEmission + " of " + number);
    }
  }

  /** Whether so many can be among so many: a part is not below 0 and not above its whole. */
  public static boolean holds(double number, double zeroEmission) {
    return zeroEmission >= 0 && zeroEmission <= number;
  }
}
