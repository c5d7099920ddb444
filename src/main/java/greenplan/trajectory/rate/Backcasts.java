package greenplan.trajectory.rate;

import greenplan.scenario.plan.Plan;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.path.RateConvention;
import greenplan.trajectory.setup.Outlook;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What it takes to reach the milestones of a plan that lie after its current year. Budgets are no
 * milestones: no single year decides them.
 *
 * @param trajectory the plan
 * @param growth growth of activity a year that rates are worked out with: 0.02 is 2 %
 * @param meant the convention in which the plan states its rates
 * @param all one for each milestone, in the order of the scenario
 */
public record Backcasts(
    Trajectory trajectory, BigDecimal growth, Optional<RateConvention> meant, List<Backcast> all) {

  public Backcasts {
    all = List.copyOf(all);
  }

  /** Works them out. */
  public static Backcasts of(Trajectory trajectory) {
    Plan plan = trajectory.outlook().plan();
    BigDecimal stated = plan.settings().growth();
    BigDecimal growth = stated == null ? BigDecimal.ZERO : stated;
    Optional<RateConvention> meant = RateConvention.named(plan.settings().rateConvention());
    List<Milestone> milestones = milestones(trajectory);
    int longest = milestones.stream().mapToInt(Milestone::steps).max().orElse(0);
    Delays delays = new Delays(trajectory.outlook(), longest);
    List<Backcast> all =
        milestones.stream()
            .map(m -> backcast(m, trajectory.outlook(), growth.doubleValue(), meant, delays))
            .toList();
    return new Backcasts(trajectory, growth, meant, all);
  }

  private static List<Milestone> milestones(Trajectory trajectory) {
    FinancialYear now = trajectory.currentYear();
    return trajectory.targets().stream()
        .filter(result -> result.target().budget() == null)
        .filter(result -> result.target().by().compareTo(now) > 0)
        .map(result -> new Milestone(result, now, current(result, trajectory)))
        .toList();
  }

  private static double current(TargetResult result, Trajectory trajectory) {
    return trajectory.within(result.target().boundary()).at(trajectory.currentYear()).planned();
  }

  private static Backcast backcast(
      Milestone milestone,
      Outlook outlook,
      double growth,
      Optional<RateConvention> meant,
      Delays delays) {
    boolean rates = milestone.hasRates();
    return new Backcast(
        milestone,
        rates ? new ConventionRates(milestone, growth, meant).all() : List.of(),
        rates ? stated(milestone, outlook.plan(), growth, meant) : List.of(),
        NeededUplift.of(milestone, outlook),
        delays.latest(milestone));
  }

  private static List<StatedOutcome> stated(
      Milestone milestone, Plan plan, double growth, Optional<RateConvention> meant) {
    return plan.rates().stream()
        .filter(rate -> rate.target().name().equals(milestone.id()))
        .map(rate -> StatedOutcome.of(rate, milestone, growth, meant))
        .toList();
  }

  /** The same for one milestone alone; for none where there is none of this id. */
  public Backcasts only(String id) {
    List<Backcast> one = all.stream().filter(b -> b.milestone().id().equals(id)).toList();
    return new Backcasts(trajectory, growth, meant, one);
  }

  /** The milestones, by id. */
  public List<String> ids() {
    return all.stream().map(backcast -> backcast.milestone().id()).toList();
  }
}
