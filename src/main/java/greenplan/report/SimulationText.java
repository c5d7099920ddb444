package greenplan.report;

import greenplan.factors.Boundary;
import greenplan.scenario.plan.Target;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.trial.FanYear;
import greenplan.uncertainty.trial.Influence;
import greenplan.uncertainty.trial.Quantiles;
import greenplan.uncertainty.trial.Simulation;
import greenplan.uncertainty.trial.TargetChance;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What draws tell, for people. */
final class SimulationText {

  private static final int SHOWN = 6;

  private SimulationText() {}

  static String chances(Certainty certainty, Simulation simulation) {
    if (simulation.targets().isEmpty()) {
      return "";
    }
    TextTable table =
        TextTable.of(
            "target",
            "due",
            ">allows",
            ">plan",
            ">chance",
            "in words",
            ">gap 5 %",
            ">95 %",
            ">within path");
    for (TargetChance chance : simulation.targets()) {
      Target target = chance.result().target();
      table.row(
          Visible.of(target.title()) + (target.isRequired() ? "" : " (aspiration)"),
          target.by().toString(),
          Tonnes.whole(chance.result().allowed()),
          Tonnes.whole(chance.result().planned()),
          ChanceWords.percent(chance.met()),
          ChanceWords.of(chance.met().share()),
          Tonnes.signed(chance.gap().p5()),
          Tonnes.signed(chance.gap().p95()),
          target.budget() == null ? ChanceWords.percent(chance.withinPath()) : "-");
    }
    return "How likely is each target, given these assumptions?\n\n"
        + table.text()
        + notes(certainty, simulation);
  }

  private static String notes(Certainty certainty, Simulation simulation) {
    return String.format(
        Locale.ROOT,
        """

        The gap is planned less allowed, tCO2e. "Within path": the emissions of all years from %s on
        together stay within what the path to the target allows. %s trials, seed %d: their number alone
        makes a chance uncertain by at most %s points (one standard error). A lognormal figure is the
        median of its draws, so their mean lies above it.

        """,
        certainty.trajectory().baseYear(),
        Numbers.exact(BigDecimal.valueOf(simulation.trials())),
        simulation.seed(),
        ChanceWords.error(simulation));
  }

  static String fan(Certainty certainty, Simulation simulation) {
    StringBuilder text = new StringBuilder();
    for (BoundaryTrajectory boundary : certainty.trajectory().boundaries()) {
      text.append(fan(certainty, simulation, boundary.boundary())).append('\n');
    }
    return text.toString();
  }

  private static String fan(Certainty certainty, Simulation simulation, Boundary boundary) {
    TextTable table =
        TextTable.of("year", ">plan", ">5 %", ">25 %", ">50 %", ">75 %", ">95 %", ">mean");
    Set<FinancialYear> shown = shown(certainty, boundary);
    for (FanYear year : simulation.fan()) {
      if (year.boundary() == boundary && shown.contains(year.year())) {
        Quantiles spread = year.spread();
        table.row(
            year.year().toString(),
            Tonnes.whole(certainty.trajectory().within(boundary).at(year.year()).planned()),
            Tonnes.whole(spread.p5()),
            Tonnes.whole(spread.p25()),
            Tonnes.whole(spread.p50()),
            Tonnes.whole(spread.p75()),
            Tonnes.whole(spread.p95()),
            Tonnes.whole(spread.mean()));
      }
    }
    return boundary.title() + ", tCO2e, share of trials below\n\n" + table.text();
  }

  /** The years that something happens in; JSON and CSV have all. */
  private static Set<FinancialYear> shown(Certainty certainty, Boundary boundary) {
    Set<FinancialYear> years = new TreeSet<>();
    years.add(certainty.trajectory().baseYear());
    years.add(certainty.trajectory().currentYear());
    certainty.trajectory().targets().stream()
        .filter(result -> result.target().boundary() == boundary)
        .forEach(result -> years.add(result.target().by()));
    years.add(certainty.plan().outlook().axis().horizon());
    return years;
  }

  static String influences(Simulation simulation) {
    StringBuilder text = new StringBuilder();
    for (TargetChance chance : simulation.targets()) {
      List<Influence> influences = chance.influences();
      if (chance.result().target().isRequired() && !influences.isEmpty()) {
        TextTable table = TextTable.of("what decides it", ">rank correlation", "");
        influences.stream()
            .limit(SHOWN)
            .forEach(
                influence ->
                    table.row(
                        Visible.of(influence.variable()),
                        correlation(influence.correlation()),
                        bar(influence.correlation())));
        text.append(Visible.of(chance.result().target().title()))
            .append(", ")
            .append(chance.result().target().by())
            .append("\n\n")
            .append(table.text())
            .append('\n');
      }
    }
    return text.isEmpty()
        ? ""
        : text.append("Above zero, more of it makes the gap larger.\n\n").toString();
  }

  private static String correlation(double value) {
    return Numbers.signed(Numbers.rounded(Tonnes.exact(value), 2));
  }

  private static String bar(double value) {
    return "#".repeat((int) Math.round(Math.abs(value) * 20));
  }
}
