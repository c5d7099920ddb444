package greenplan.trajectory.rate;

import greenplan.trajectory.path.RateConvention;
import greenplan.trajectory.path.RateQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The rates of a milestone in every convention: from the current year and from the year after it,
 * in which the level is taken to be still the same; without growth and, where it matters, with it.
 *
 * @param milestone where to
 * @param growth growth of activity a year; 0 for none
 * @param meant the convention of the plan
 */
record ConventionRates(Milestone milestone, double growth, Optional<RateConvention> meant) {

  private static final double[] NO_GROWTH = {0};

  List<ConventionRate> all() {
    List<ConventionRate> rates = new ArrayList<>();
    for (RateConvention convention : RateConvention.values()) {
      for (int later = 0; later <= Math.min(1, milestone.steps() - 1); later++) {
        for (double with : growths(convention)) {
          rates.add(rate(convention, later, with));
        }
      }
    }
    return rates;
  }

  private double[] growths(RateConvention convention) {
    return convention.withGrowth() && growth != 0 ? new double[] {0, growth} : NO_GROWTH;
  }

  private ConventionRate rate(RateConvention convention, int later, double with) {
    int steps = milestone.steps() - later;
    return new ConventionRate(
        convention,
        milestone.from().plus(later),
        steps,
        with,
        later == 0 && isMeant(convention, with),
        percent(convention, with, steps));
  }

  private boolean isMeant(RateConvention convention, double with) {
    boolean allGrowth = with == growth || !convention.withGrowth();
    return allGrowth && meant.filter(convention::equals).isPresent();
  }

  private OptionalDouble percent(RateConvention convention, double with, int steps) {
    double target = milestone.result().allowed();
    return convention.reaches(target)
        ? OptionalDouble.of(
            convention.percentPerYear(new RateQuestion(milestone.start(with), target, steps)))
        : OptionalDouble.empty();
  }
}
