package greenplan.trajectory.stock;

import java.util.Arrays;

/** A fleet under way: the numbers by age, changed in place from year to year. */
final class Cohorts {

  private final double[] combustion;
  private final double[] zeroEmission;
  private final double[] next;

  /** A fleet with room to grow older by some years. */
  Cohorts(Fleet fleet, Survival survival, int years) {
    int ages = fleet.ages() + years;
    combustion = new double[ages];
    zeroEmission = new double[ages];
    next = new double[ages];
    Arrays.setAll(next, survival::next);
    for (int age = 0; age < fleet.ages(); age++) {
      combustion[age] = fleet.combustion(age);
      zeroEmission[age] = fleet.zeroEmission(age);
    }
  }

  /** A year passes: N(a+1, t+1) = N(a, t) S(a+1) / S(a). Nothing has age 0 after it. */
  void age() {
    for (int age = combustion.length - 1; age > 0; age--) {
      combustion[age] = combustion[age - 1] * next[age - 1];
      zeroEmission[age] = zeroEmission[age - 1] * next[age - 1];
    }
    combustion[0] = 0;
    zeroEmission[0] = 0;
  }

  /** Takes a share of the combustion vehicles, oldest first. */
  void scrapCombustion(double share) {
    double left = share * Arrays.stream(combustion).sum();
    for (int age = combustion.length - 1; age >= 0 && left > 0; age--) {
      double gone = Math.min(combustion[age], left);
      combustion[age] -= gone;
      left -= gone;
    }
  }

  /** Takes the oldest of either kind until no more than a size is left. */
  void shrinkTo(double size) {
    double left = total() - size;
    for (int age = combustion.length - 1; age >= 0 && left > 0; age--) {
      double here = combustion[age] + zeroEmission[age];
      double gone = Math.min(here, left);
      double stays = here > 0 ? 1 - gone / here : 1;
      combustion[age] *= stays;
      zeroEmission[age] *= stays;
      left -= gone;
    }
  }

  /** New vehicles of either kind. */
  void buy(double newCombustion, double newZeroEmission) {
    combustion[0] += newCombustion;
    zeroEmission[0] += newZeroEmission;
  }

  double total() {
    return Arrays.stream(combustion).sum() + zeroEmission();
  }

  double zeroEmission() {
    return Arrays.stream(zeroEmission).sum();
  }

  /** Mean age in whole years; 0 of an empty fleet. */
  double meanAge() {
    double years = 0;
    for (int age = 1; age < combustion.length; age++) {
      years += age * (combustion[age] + zeroEmission[age]);
    }
    double total = total();
    return total > 0 ? years / total : 0;
  }
}
