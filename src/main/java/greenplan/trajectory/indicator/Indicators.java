package greenplan.trajectory.indicator;

import static java.util.Objects.requireNonNull;

import greenplan.scenario.plan.Fleet;
import greenplan.scenario.plan.Indicator;
import greenplan.scenario.plan.IndicatorKind;
import greenplan.scenario.plan.IndicatorTarget;
import greenplan.trajectory.model.Evaluation;
import greenplan.trajectory.setup.Outlook;
import greenplan.trajectory.setup.PlacedIndicator;
import greenplan.trajectory.setup.PlacedMeasure;
import greenplan.trajectory.stock.FleetPath;
import greenplan.trajectory.stock.FleetYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Works out indicators: sums first, then one quotient. A mean of ratios would give a small line the
 * weight of a large one.
 */
public final class Indicators {

  private final Outlook outlook;
  private final Evaluation planned;

  private Indicators(Outlook outlook) {
    this.outlook = outlook;
    this.planned = Evaluation.of(outlook.asUsual(), outlook.actions());
  }

  /** The indicators of a plan with all its measures, in the order of the scenario. */
  public static List<IndicatorResult> of(Outlook outlook) {
    if (outlook.indicators().isEmpty()) {
      return List.of();
    }
    Indicators indicators = new Indicators(outlook);
    return outlook.indicators().stream().map(indicators::result).toList();
  }

  private IndicatorResult result(PlacedIndicator placed) {
    List<IndicatorYear> years =
        placed.indicator().of() == IndicatorKind.ZERO_EMISSION_SHARE
            ? fleet(placed)
            : ratios(placed);
    List<IndicatorTargetResult> targets = new ArrayList<>();
    for (IndicatorTarget target : placed.indicator().targets()) {
      OptionalDouble value = years.get(outlook.axis().position(target.by())).value();
      targets.add(new IndicatorTargetResult(target, level(target, placed), value));
    }
    return new IndicatorResult(placed, years, targets);
  }

  private static double level(IndicatorTarget target, PlacedIndicator placed) {
    double number = target.number().doubleValue();
    return target.wants() == IndicatorTarget.Wants.REDUCTION
        ? placed.base().orElseThrow() * (1 - number)
        : number;
  }

  private List<IndicatorYear> ratios(PlacedIndicator placed) {
    List<IndicatorYear> years = new ArrayList<>();
    for (int t = 0; t < outlook.axis().count(); t++) {
      double counted = 0;
      for (PlacedIndicator.Part part : placed.above()) {
        counted += part.scale() * above(placed.indicator(), part.line(), t);
      }
      double divided = placed.below().isEmpty() ? placed.denominator()[t] : 0;
      for (PlacedIndicator.Part part : placed.below()) {
        divided += part.scale() * planned.amounts()[part.line()][t];
      }
      years.add(IndicatorYear.of(outlook.axis().year(t), counted, divided, placed.times()));
    }
    return years;
  }

  private double above(Indicator indicator, int line, int t) {
    return indicator.of() == IndicatorKind.EMISSIONS
        ? planned.emissions()[line][Outlook.place(indicator.boundary())][t]
        : planned.amounts()[line][t];
  }

  /** Vehicles at the end of each year. */
  private List<IndicatorYear> fleet(PlacedIndicator placed) {
    String id = placed.indicator().measure().name();
    FleetPath path = requireNonNull(outlook.fleets().get(id));
    double opening = opening(id);
    List<IndicatorYear> years = new ArrayList<>();
    years.add(
        IndicatorYear.of(
            outlook.axis().current(), opening * path.openingShare(), opening, placed.times()));
    for (FleetYear year : path.years()) {
      years.add(
          IndicatorYear.of(
              outlook.axis().current().plus(years.size()),
              year.zeroEmission(),
              year.stock(),
              placed.times()));
    }
    return years;
  }

  private double opening(String id) {
    double vehicles = 0;
    for (PlacedMeasure placed : outlook.measures()) {
      Fleet fleet = placed.measure().fleet();
      if (placed.measure().id().equals(id) && fleet != null) {
        vehicles += vehicles(fleet);
      }
    }
    return vehicles;
  }

  private static double vehicles(Fleet fleet) {
    return fleet.ages().isEmpty()
        ? fleet.size().doubleValue()
        : fleet.ages().values().stream().mapToDouble(BigDecimal::doubleValue).sum();
  }
}
