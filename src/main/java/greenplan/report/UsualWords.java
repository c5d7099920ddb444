package greenplan.report;

import greenplan.scenario.plan.Driver;
import greenplan.scenario.plan.Named;
import greenplan.scenario.plan.Plan;
import greenplan.scenario.plan.Projection;
import greenplan.trajectory.Trajectory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Business as usual in words, so that nobody takes it for something else. */
public final class UsualWords {

  private UsualWords() {}

  /** One sentence for growth, one for each projection, and what is left out. */
  static List<String> of(Trajectory trajectory) {
    Plan plan = trajectory.outlook().plan();
    List<String> words = new ArrayList<>();
    boolean only = plan.drivers().size() == 1;
    plan.drivers().forEach(driver -> words.add(growth(driver, only)));
    if (plan.drivers().isEmpty()) {
      words.add("Amounts stay as they are in " + trajectory.currentYear() + ".");
    }
    plan.projections().forEach(projection -> words.add(projection(projection)));
    words.add(
        "Use for each unit of activity stays as in "
            + trajectory.currentYear()
            + ", and no measure acts.");
    return words;
  }

  /** How amounts grow, as a sentence. */
  public static String growth(Driver driver, boolean only) {
    String lines = driver.lines().isEmpty() ? others(only) : names(driver.lines());
    String part =
        driver.elasticity().compareTo(BigDecimal.ONE) == 0
            ? ""
            : ", of which the lines follow " + percent(driver.elasticity());
    return Visible.of(driver.id()) + " (" + lines + ") " + rate(driver) + part + ".";
  }

  private static String others(boolean only) {
    return only ? "all lines" : "all other lines";
  }

  private static String rate(Driver driver) {
    if (!driver.levels().isEmpty()) {
      return "follows the levels of the scenario";
    }
    String growth = driver.growth() == null ? "0%" : percent(driver.growth());
    String later =
        driver.growthFrom().entrySet().stream()
            .map(e -> ", " + percent(e.getValue()) + " from " + e.getKey())
            .collect(Collectors.joining());
    return "grows by " + growth + " a year" + later;
  }

  /** How factors change by themselves, as a sentence. */
  public static String projection(Projection projection) {
    String lines =
        projection.lines().isEmpty() ? "purchased electricity" : names(projection.lines());
    String part =
        projection.share().compareTo(BigDecimal.ONE) == 0
            ? ""
            : percent(projection.share()) + " of ";
    return Visible.of(projection.title()) + ": factors of " + part + lines + " " + how(projection);
  }

  private static String how(Projection projection) {
    if (!projection.series().isEmpty()) {
      return "follow "
          + Visible.of(projection.series())
          + ", in proportion to today's; years that are not published are derived on a straight line.";
    }
    return projection.decline() == null
        ? "follow the factors of the scenario, in proportion to today's."
        : "fall by " + percent(projection.decline()) + " a year.";
  }

  private static String names(List<Named> names) {
    return names.stream().map(Named::name).map(Visible::of).collect(Collectors.joining(", "));
  }

  private static String percent(BigDecimal fraction) {
    return Numbers.exact(fraction.movePointRight(2)) + "%";
  }
}
