package greenplan.trajectory.stock;

/**
 * How long vehicles stay in use.
 *
 * <p>The age is in whole years at the end of a year: a vehicle has age 0 at the end of the year in
 * which it is bought.
 */
public sealed interface Survival permits FixedLife, Weibull {

  /** The part of those bought together that is still in use at an age: 1 at age 0, never rising. */
  double at(int age);

  /** The part of those of an age that is still in use one year later: S(a+1) / S(a). */
  double next(int age);

  /** The last age that more than one in 10^12 reach, and at most 200. */
  default int oldest() {
    int age = 0;
    while (age < 200 && at(age + 1) > 1e-12) {
      age++;
    }
    return age;
  }
}
