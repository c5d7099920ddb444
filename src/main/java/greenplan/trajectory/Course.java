package greenplan.trajectory;

import greenplan.factors.Boundary;
import greenplan.footprint.Footprint;
import greenplan.inventory.Inventory;
import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Axis;
import greenplan.trajectory.model.Evaluation;
import greenplan.trajectory.path.TargetPath;
import greenplan.trajectory.setup.Outlook;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The years of a plan with some version of its measures.
 *
 * @param outlook the plan
 * @param history what was emitted from the base year to the current year, by boundary
 * @param frozen totals with growth alone, by boundary and year
 * @param asUsual totals with projections of factors too
 * @param planned totals with the measures too
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Course(
    Outlook outlook,
    Map<Boundary, Levels> history,
    double[][] frozen,
    double[][] asUsual,
    double[][] planned) {

  /** The years with these measures. */
  public static Course of(Outlook outlook, List<Action> actions) {
    return new Course(
        outlook,
        history(outlook),
        Evaluation.asUsual(outlook.frozen()).totals(),
        Evaluation.asUsual(outlook.asUsual()).totals(),
        Evaluation.of(outlook.asUsual(), actions).totals());
  }

  /** The same years with other measures. */
  public Course with(List<Action> actions) {
    double[][] other = Evaluation.of(outlook.asUsual(), actions).totals();
    return new Course(outlook, history, frozen, asUsual, other);
  }

  private static Map<Boundary, Levels> history(Outlook outlook) {
    FinancialYear base = outlook.plan().settings().baseYear();
    Inventory inventory = outlook.inventory();
    List<Footprint> footprints =
        inventory.lines().subMap(base, true, outlook.axis().current(), true).keySet().stream()
            .filter(year -> !inventory.lines(year).isEmpty())
            .map(year -> Footprint.of(inventory, year, inventory.scenario().boundary()))
            .toList();
    Map<Boundary, Levels> levels = new EnumMap<>(Boundary.class);
    for (Boundary boundary : Boundary.values()) {
      levels.put(boundary, Levels.of(footprints, boundary));
    }
    return levels;
  }

  /** Emissions of the base year within a boundary, in tCO2e. */
  public double base(Boundary boundary) {
    return levels(boundary).at(outlook.plan().settings().baseYear());
  }

  private Levels levels(Boundary boundary) {
    return Objects.requireNonNull(history.get(boundary));
  }

  /** The years from the base year to the horizon. */
  public BoundaryTrajectory trajectory(Boundary boundary) {
    Levels history = levels(boundary);
    FinancialYear base = outlook.plan().settings().baseYear();
    double level = history.at(base);
    Optional<TargetPath> required = TargetLevels.path(outlook.plan(), boundary, true, level);
    Optional<TargetPath> aspired = TargetLevels.path(outlook.plan(), boundary, false, level);
    List<YearPoint> years = new ArrayList<>();
    Axis axis = outlook.axis();
    for (FinancialYear year = base; year.compareTo(axis.horizon()) <= 0; year = year.plus(1)) {
      OptionalDouble target = at(required, year, true);
      OptionalDouble aspiration = at(aspired, year, false);
      years.add(
          year.compareTo(axis.current()) <= 0
              ? past(year, history, target, aspiration)
              : future(year, Outlook.place(boundary), target, aspiration));
    }
    return new BoundaryTrajectory(boundary, years);
  }

  private static YearPoint past(
      FinancialYear year, Levels history, OptionalDouble target, OptionalDouble aspiration) {
    double level = history.at(year);
    return new YearPoint(
        year, history.isDerived(year), false, level, level, level, target, aspiration);
  }

  private YearPoint future(
      FinancialYear year, int b, OptionalDouble target, OptionalDouble aspiration) {
    int t = outlook.axis().position(year);
    return new YearPoint(
        year, false, true, frozen[b][t], asUsual[b][t], planned[b][t], target, aspiration);
  }

  /** A duty holds after its last milestone; an aspiration says nothing of the years after it. */
  private static OptionalDouble at(
      Optional<TargetPath> path, FinancialYear year, boolean holdsAfter) {
    if (path.isEmpty()) {
      return OptionalDouble.empty();
    }
    int last = path.get().anchors().get(path.get().anchors().size() - 1).year();
    return holdsAfter || year.startYear() <= last
        ? OptionalDouble.of(path.get().level(year.startYear()))
        : OptionalDouble.empty();
  }
}
