package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.scenario.plan.Driver;
import greenplan.scenario.plan.Named;
import greenplan.trajectory.model.Axis;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * How much more there is of something each year, as a multiple of the current year.
 *
 * <p>A driver that grows by g moves a line that follows it with elasticity e by e x g a year.
 */
final class Growth {

  private final Axis axis;
  private final Problems problems;
  private final Map<String, double[]> indices = new HashMap<>();

  Growth(Axis axis, Problems problems) {
    this.axis = axis;
    this.problems = problems;
  }

  /** The growth of every line, in their order: 1 throughout for one that follows no driver. */
  double[][] ofLines(List<Driver> drivers, PlanLines lines) {
    double[][] growth = new double[lines.count()][];
    for (Driver driver : drivers) {
      for (int line : lines.find(driver.lines())) {
        if (growth[line] != null) {
          reportTwice(driver, lines.id(line));
        }
        growth[line] = index(driver);
      }
    }
    double[] others = ofOthers(drivers);
    for (int line = 0; line < growth.length; line++) {
      growth[line] = growth[line] == null ? others : growth[line];
    }
    return growth;
  }

  /** The growth of a denominator. */
  double[] ofDenominator(String name, List<Driver> drivers) {
    for (Driver driver : drivers) {
      if (driver.denominators().stream().anyMatch(named -> named.name().equals(name))) {
        return index(driver);
      }
    }
    return drivers.stream()
        .filter(driver -> driver.denominators().isEmpty() && driver.lines().isEmpty())
        .findFirst()
        .map(this::index)
        .orElseGet(this::flat);
  }

  /** Reports denominators that no driver can follow because the scenario lacks them. */
  void checkDenominators(List<Driver> drivers, Set<String> known) {
    for (Driver driver : drivers) {
      for (Named named : driver.denominators()) {
        if (!known.contains(named.name())) {
          problems.add(
              Code.GP410,
              named.origin(),
              "the current year has no denominator \"" + named.name() + "\"",
              known.isEmpty()
                  ? "list it under \"denominators:\""
                  : Nearest.hintOrAll(named.name(), known));
        }
      }
    }
  }

  private double[] ofOthers(List<Driver> drivers) {
    Set<String> general = new HashSet<>();
    double[] growth = flat();
    for (Driver driver : drivers) {
      if (driver.lines().isEmpty() && driver.denominators().isEmpty()) {
        growth = index(driver);
        general.add(driver.id());
        if (general.size() > 1) {
          reportTwice(driver, "all other lines");
        }
      }
    }
    return growth;
  }

  private void reportTwice(Driver driver, String what) {
    problems.add(
        Code.GP515,
        driver.place().origin("lines"),
        "two drivers move " + what,
        "a line follows one driver; name the lines of each");
  }

  private double[] flat() {
    double[] flat = new double[axis.count()];
    Arrays.fill(flat, 1);
    return flat;
  }

  private double[] index(Driver driver) {
    return indices.computeIfAbsent(driver.id(), id -> newIndex(driver));
  }

  private double[] newIndex(Driver driver) {
    double[] levels = driver.levels().isEmpty() ? byRate(driver) : byLevel(driver);
    double[] index = new double[levels.length];
    index[0] = 1;
    double elasticity = driver.elasticity().doubleValue();
    for (int t = 1; t < index.length; t++) {
      index[t] = index[t - 1] * Math.max(0, 1 + elasticity * (levels[t] / levels[t - 1] - 1));
    }
    return index;
  }

  private double[] byRate(Driver driver) {
    double[] level = flat();
    for (int t = 1; t < level.length; t++) {
      level[t] = level[t - 1] * (1 + rate(driver, axis.year(t)).doubleValue());
    }
    return level;
  }

  private static BigDecimal rate(Driver driver, FinancialYear year) {
    Map.Entry<FinancialYear, BigDecimal> stated = driver.growthFrom().floorEntry(year);
    BigDecimal growth = driver.growth() == null ? BigDecimal.ZERO : driver.growth();
    return stated == null ? growth : stated.getValue();
  }

  /** Straight lines between the stated years; the last level holds after them. */
  private double[] byLevel(Driver driver) {
    NavigableMap<FinancialYear, Amount> levels = driver.levels();
    Unit unit = levels.firstEntry().getValue().unit();
    boolean sound = levels.values().stream().allMatch(level -> isSound(level, unit));
    if (!sound || !levels.containsKey(axis.current())) {
      Origin origin = driver.place().origin("levels");
      problems.add(
          Code.GP515,
          origin,
          sound ? "no level for the current year" : "levels are above zero and of one kind of unit",
          "growth is counted from the level of " + axis.current());
      return flat();
    }
    double[] level = new double[axis.count()];
    for (int t = 0; t < level.length; t++) {
      level[t] = Between.at(levels, axis.year(t), a -> a.in(unit).number().doubleValue());
    }
    return level;
  }

  private static boolean isSound(Amount level, Unit unit) {
    return level.unit().isKindOf(unit) && level.number().signum() > 0;
  }
}
