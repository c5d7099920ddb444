package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.scenario.plan.Coverage;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.SwitchTo;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines of measures and proves that their units fit. */
final class MeasurePlaces {

  private static final String NOWHERE = "nothing";
  private static final BigDecimal LEAST_A_YEAR = new BigDecimal("0.001");

  private final PlanLines lines;
  private final Conversions conversions;
  private final Problems problems;

  MeasurePlaces(PlanLines lines, Problems problems) {
    this.lines = lines;
    this.conversions = new Conversions(problems);
    this.problems = problems;
  }

  /** The measures that are on; those that are off are looked at all the same. */
  List<PlacedMeasure> of(List<Measure> measures) {
    List<PlacedMeasure> placed = new ArrayList<>();
    for (Measure measure : measures) {
      PlacedMeasure found = place(measure);
      if (found != null && measure.active()) {
        placed.add(found);
      }
    }
    return placed;
  }

  private @Nullable PlacedMeasure place(Measure measure) {
    List<Integer> found = lines.find(measure.lines());
    SwitchTo to = measure.to();
    int into = to == null ? -1 : place(to);
    boolean complete = found.size() == measure.lines().size() && (isNowhere(to) || into >= 0);
    return complete && isSound(measure)
        ? new PlacedMeasure(measure, found, into, conversions(found, to, into, measure))
        : null;
  }

  private static boolean isNowhere(@Nullable SwitchTo to) {
    return to == null || to.line().name().equals(NOWHERE);
  }

  private int place(SwitchTo to) {
    return isNowhere(to) ? -1 : lines.find(to.line());
  }

  private List<Double> conversions(
      List<Integer> found, @Nullable SwitchTo to, int into, Measure measure) {
    List<Double> all = new ArrayList<>();
    for (int line : found) {
      all.add(
          to == null || into < 0
              ? 0.0
              : conversions.of(to, unit(line), unit(into), measure.place()));
    }
    return all;
  }

  private Unit unit(int line) {
    return lines.line(line).declared().amount().unit();
  }

  private boolean isSound(Measure measure) {
    Coverage coverage = measure.coverage();
    if (coverage == null) {
      return true;
    }
    boolean quick =
        coverage.pointsAYear() == null || coverage.pointsAYear().compareTo(LEAST_A_YEAR) >= 0;
    if (!quick) {
      problems.add(
          Code.GP512,
          measure.place().origin("coverage"),
          "the coverage never rises: " + coverage.pointsAYear() + " points a year",
          "write at least 0.1 %");
    }
    boolean rises =
        greenplan.trajectory.stock.Coverage.rises(
            coverage.now().doubleValue(), coverage.full().doubleValue());
    if (!rises) {
      problems.add(
          Code.GP512,
          measure.place().origin("coverage"),
          "the coverage does not rise: it is " + coverage.now() + " and goes to " + coverage.full(),
          "the share that is aimed at lies above that of now");
    }
    return rises && quick;
  }
}
