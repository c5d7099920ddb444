package greenplan.trajectory.rate;

import greenplan.scenario.plan.StatedRate;
import greenplan.trajectory.path.Arrival;
import greenplan.trajectory.path.RateConvention;
import greenplan.units.FinancialYear;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a rate that the plan states leads.
 *
 * @param stated what was declared
 * @param readings the same rate in every convention
 */
public record StatedOutcome(StatedRate stated, List<StatedReading> readings) {

  public StatedOutcome {
    readings = List.copyOf(readings);
  }

  /**
   * Follows a rate from the current year.
   *
   * @param growth growth of activity a year, for the conventions that know of it
   * @param ofPlan the convention of the plan, for a rate without its own
   */
  static StatedOutcome of(
      StatedRate stated, Milestone milestone, double growth, Optional<RateConvention> ofPlan) {
    Optional<RateConvention> meant = RateConvention.named(stated.convention()).or(() -> ofPlan);
    double percent = stated.rate().movePointRight(2).doubleValue();
    List<StatedReading> readings =
        Arrays.stream(RateConvention.values())
            .map(c -> reading(c, meant.filter(c::equals).isPresent(), percent, milestone, growth))
            .toList();
    return new StatedOutcome(stated, readings);
  }

  private static StatedReading reading(
      RateConvention convention,
      boolean meant,
      double percent,
      Milestone milestone,
      double growth) {
    var start = milestone.start(growth);
    double level = convention.levelAfter(start, percent, milestone.steps());
    Optional<FinancialYear> reached =
        Arrival.at(convention, percent, start, milestone.result().allowed())
            .map(arrival -> milestone.from().plus(arrival.firstYear()));
    return new StatedReading(convention, meant, reached, level, milestone.gap(level));
  }

  /** The readings that the plan means; all of them where it does not say. */
  public List<StatedReading> meant() {
    List<StatedReading> meant = readings.stream().filter(StatedReading::meant).toList();
    return meant.isEmpty() ? readings : meant;
  }
}
