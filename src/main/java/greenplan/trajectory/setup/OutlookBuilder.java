package greenplan.trajectory.setup;

import greenplan.diagnostics.Problems;
import greenplan.factors.Boundary;
import greenplan.factors.SeriesLibrary;
import greenplan.inventory.Inventory;
import greenplan.scenario.Denominator;
import greenplan.scenario.plan.Plan;
import greenplan.trajectory.model.Axis;
import greenplan.trajectory.model.Model;
import greenplan.trajectory.model.ModelLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins a plan to the lines of its current year. */
public final class OutlookBuilder {

  private final Inventory inventory;
  private final Plan plan;
  private final Problems problems;
  private final Axis axis;
  private final PlanLines lines;

  private OutlookBuilder(Inventory inventory, Problems problems) {
    this.inventory = inventory;
    this.plan = inventory.scenario().plan();
    this.problems = problems;
    this.axis = new Axis(plan.settings().currentYear(), plan.settings().horizon());
    this.lines = new PlanLines(inventory, axis.current(), problems);
  }

  /** The outlook; complete only where no error was reported. */
  public static Outlook of(Inventory inventory, SeriesLibrary series, Problems problems) {
    return new OutlookBuilder(inventory, problems).build(series);
  }

  private Outlook build(SeriesLibrary series) {
    Growth growth = new Growth(axis, problems);
    double[][] ofLines = growth.ofLines(plan.drivers(), lines);
    boolean weighted = plan.settings().calendarYears().equals("weighted");
    List<FactorIndex> indices =
        new Indices(axis, weighted, series, problems).of(plan.projections(), lines);
    List<PlacedMeasure> measures = new MeasurePlaces(lines, problems).of(plan.measures());
    double[][] frozen = multiples(List.of(), false);
    Map<String, double[]> denominators = denominators(growth);
    Outlook outlook =
        new Outlook(
            inventory,
            axis,
            model(ofLines, multiples(indices, false)),
            model(ofLines, frozen),
            model(ofLines, multiples(indices, true)),
            indices,
            measures,
            denominators,
            new IndicatorPlaces(inventory, axis, denominators, lines, problems).all());
    MeasureChecks.check(outlook, problems);
    new RateChecks(plan, problems).check();
    return outlook;
  }

  private Map<String, double[]> denominators(Growth growth) {
    Map<String, double[]> all = new LinkedHashMap<>();
    for (Denominator denominator : inventory.section(axis.current()).denominators()) {
      all.put(denominator.name(), growth.ofDenominator(denominator.name(), plan.drivers()));
    }
    growth.checkDenominators(plan.drivers(), all.keySet());
    return all;
  }

  /** What each line's factor of today is multiplied by in each year. */
  private double[][] multiples(List<FactorIndex> indices, boolean marginal) {
    double[][] multiples = new double[lines.count()][];
    for (int line = 0; line < multiples.length; line++) {
      multiples[line] = LineFactors.flat(1, axis.count());
    }
    for (FactorIndex index : indices) {
      for (int line : index.lines()) {
        for (int t = 0; t < axis.count(); t++) {
          multiples[line][t] *= marginal && index.hasMarginal() ? index.marginal(t) : index.of(t);
        }
      }
    }
    return multiples;
  }

  private Model model(double[][] growth, double[][] multiples) {
    List<ModelLine> all = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      double today = lines.line(line).declared().amount().number().doubleValue();
      double[] amounts = product(today, growth[line]);
      double[] factors = LineFactors.today(lines.line(line));
      double[][] ofYears = new double[factors.length][];
      for (int b = 0; b < factors.length; b++) {
        ofYears[b] = product(factors[b], multiples[line]);
      }
      all.add(new ModelLine(lines.id(line), amounts, ofYears));
    }
    return new Model(axis, Boundary.values().length, all);
  }

  private static double[] product(double today, double[] multiples) {
    double[] product = multiples.clone();
    for (int t = 0; t < product.length; t++) {
      product[t] *= today;
    }
    return product;
  }
}
