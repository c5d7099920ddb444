package greenplan.appraisal;

import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Limits;
import greenplan.appraisal.choice.Portfolio;
import greenplan.appraisal.choice.Selection;
import greenplan.appraisal.setup.Basis;
import greenplan.appraisal.setup.Costing;
import greenplan.appraisal.setup.Costs;
import greenplan.scenario.plan.MeasureCosts;
import greenplan.scenario.plan.Named;
import greenplan.trajectory.setup.Outlook;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which measures of a plan to buy. Measures without costs stay in the plan whatever is chosen.
 *
 * @param curve the plan with all its measures
 * @param limits what the choice keeps to
 */
public record PlanChoice(CostCurve curve, Limits limits) {

  /**
   * The limits of a scenario with a budget.
   *
   * @param budget pounds of the price year; infinite for none
   * @param byYear pounds by year from the current one, besides those of the scenario
   */
  public static PlanChoice of(CostCurve curve, double budget, double[] byYear) {
    Costing costing = curve.costing();
    double[] limits = costing.capitalLimits().clone();
    for (int t = 0; t < limits.length; t++) {
      limits[t] = Math.min(limits[t], byYear[t]);
    }
    OptionalDouble least =
        Double.isInfinite(costing.minimumNpv())
            ? OptionalDouble.empty()
            : OptionalDouble.of(costing.minimumNpv());
    return new PlanChoice(curve, new Limits(budget, limits, least));
  }

  /** The measures with costs, credited with what they save beside all others. */
  public List<Candidate> candidates() {
    Set<String> ids =
        curve.measures().stream().map(m -> m.measure().id()).collect(Collectors.toSet());
    return curve.measures().stream().map(measure -> candidate(measure, ids)).toList();
  }

  private Candidate candidate(CostedMeasure measure, Set<String> ids) {
    MeasureCosts costs = Objects.requireNonNull(measure.measure().costs());
    return new Candidate(
        measure.measure().id(),
        measure.costs().capital(),
        tonnes(measure),
        OptionalDouble.of(measure.appraisal().npv()),
        measure.perTonne().orElse(Double.POSITIVE_INFINITY),
        known(measure.measure().requires(), ids),
        known(costs.exclusive(), ids));
  }

  private static List<String> known(List<Named> names, Set<String> ids) {
    return names.stream().map(Named::name).filter(ids::contains).toList();
  }

  private double tonnes(CostedMeasure measure) {
    return curve.costing().basis().tonnesDiscounted()
        ? measure.appraisal().discountedTonnes()
        : measure.appraisal().tonnes();
  }

  public Portfolio portfolio() {
    return new Portfolio(candidates(), limits);
  }

  /** What a set saves when the plan is run again with it and the measures without costs alone. */
  public double rerun(Selection selection) {
    Outlook outlook = curve.costing().outlook();
    double[][] credits = Credits.of(outlook, curve.boundary(), scales(selection.ids()));
    Basis basis = curve.costing().basis();
    double sum = 0;
    for (Costs costs : curve.costing().costs()) {
      if (selection.ids().contains(costs.measure().id())) {
        double[] tonnes = costs.flows(credits[costs.place()], curve.costing().before()).tonnes();
        sum +=
            basis.tonnesDiscounted()
                ? basis.discounting().presentValue(tonnes)
                : Arrays.stream(tonnes).sum();
      }
    }
    return sum;
  }

  /** 1 for each measure of the outlook that is chosen or has no costs, 0 for the others. */
  double[] scales(List<String> chosen) {
    Outlook outlook = curve.costing().outlook();
    double[] scales = new double[outlook.measures().size()];
    Arrays.fill(scales, 1);
    for (Costs costs : curve.costing().costs()) {
      scales[costs.place()] = chosen.contains(costs.measure().id()) ? 1 : 0;
    }
    return scales;
  }
}
