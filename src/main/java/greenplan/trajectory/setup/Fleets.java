package greenplan.trajectory.setup;

import greenplan.scenario.plan.Fleet;
import greenplan.scenario.plan.Measure;
import greenplan.trajectory.model.Axis;
import greenplan.trajectory.stock.AgeGroup;
import greenplan.trajectory.stock.FixedLife;
import greenplan.trajectory.stock.FleetPath;
import greenplan.trajectory.stock.FleetPlan;
import greenplan.trajectory.stock.Survival;
import greenplan.trajectory.stock.Weibull;
import greenplan.trajectory.stock.YearSteps;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The vehicles of a measure over the years. */
final class Fleets {

  private final Axis axis;

  Fleets(Axis axis) {
    this.axis = axis;
  }

  /** The survival of vehicles that the scenario states. */
  static Survival survival(Fleet fleet) {
    Integer life = fleet.life();
    BigDecimal shape = fleet.weibullShape();
    BigDecimal scale = fleet.weibullScale();
    if (life == null && shape != null && scale != null) {
      return new Weibull(shape.doubleValue(), scale.doubleValue());
    }
    return new FixedLife(life == null ? 1 : life);
  }

  /**
   * The fleet in each year to the horizon.
   *
   * @param later years by which purchases and early scrappage come later than declared
   */
  FleetPath path(Measure measure, Fleet fleet, int later) {
    int shift = measure.timing().delay() + later;
    Survival survival = survival(fleet);
    FleetPlan plan =
        FleetPlan.of(
            axis.current().startYear(),
            opening(fleet, survival),
            survival,
            steps(fleet.purchases(), shift));
    return plan.withScrappage(single(fleet.scrappage(), shift))
        .withGrowth(YearSteps.from(axis.current().startYear() + 1, fleet.growth().doubleValue()))
        .path(axis.horizon().startYear());
  }

  private static greenplan.trajectory.stock.Fleet opening(Fleet fleet, Survival survival) {
    double zeroNow = fleet.zeroEmissionNow().doubleValue();
    if (fleet.ages().isEmpty()) {
      return greenplan.trajectory.stock.Fleet.steady(fleet.size().doubleValue(), zeroNow, survival);
    }
    double left = total(fleet) * zeroNow;
    List<AgeGroup> groups = new ArrayList<>();
    for (Map.Entry<Integer, BigDecimal> entry : fleet.ages().entrySet()) {
      double number = entry.getValue().doubleValue();
      double zero = Math.min(number, left);
      left -= zero;
      groups.add(new AgeGroup(entry.getKey(), number, zero));
    }
    return greenplan.trajectory.stock.Fleet.ofAges(groups);
  }

  private static double total(Fleet fleet) {
    return fleet.ages().values().stream().mapToDouble(BigDecimal::doubleValue).sum();
  }

  private static YearSteps steps(Map<FinancialYear, BigDecimal> stated, int shift) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    stated.forEach((year, share) -> values.put(year.startYear() + shift, share.doubleValue()));
    return YearSteps.of(values);
  }

  /** Values of single years: each ends where its year ends. */
  private static YearSteps single(Map<FinancialYear, BigDecimal> stated, int shift) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    stated.forEach(
        (year, share) -> {
          values.put(year.startYear() + shift, share.doubleValue());
          values.putIfAbsent(year.startYear() + shift + 1, 0.0);
        });
    return YearSteps.of(values);
  }
}
