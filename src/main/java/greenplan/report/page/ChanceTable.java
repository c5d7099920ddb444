package greenplan.report.page;

import greenplan.report.ChanceWords;
import greenplan.scenario.plan.Target;
import greenplan.uncertainty.trial.Simulation;
import greenplan.uncertainty.trial.TargetChance;
import java.util.List;
import java.util.stream.Collectors;

/** How likely each target is, given the assumptions of the scenario. */
final class ChanceTable {

  private ChanceTable() {}

  /** The required targets, or the aspirations where nothing is required, in words. */
  static String sentence(Simulation simulation) {
    List<TargetChance> required =
        simulation.targets().stream().filter(c -> c.result().target().isRequired()).toList();
    List<TargetChance> told = required.isEmpty() ? simulation.targets() : required;
    return "Given these assumptions, "
        + told.stream().map(ChanceTable::words).collect(Collectors.joining("; "))
        + ".";
  }

  private static String words(TargetChance chance) {
    Target target = chance.result().target();
    return target.title()
        + " in "
        + target.by()
        + " is "
        + ChanceWords.of(chance.met().share())
        + " ("
        + ChanceWords.percent(chance.met())
        + ")";
  }

  static DataTable of(Simulation simulation) {
    DataTable table =
        DataTable.of(
            "How likely is each target, given these assumptions?",
            Column.text("target", "Target"),
            Column.text("due", "Due"),
            Column.number("allowed_tco2e", "Allows, tCO2e"),
            Column.number("planned_tco2e", "Plan, tCO2e"),
            Column.number("met_probability", "Chance"),
            Column.text("words", "In words"),
            Column.number("gap_p5_tco2e", "Gap, 5 % below, tCO2e"),
            Column.number("gap_p95_tco2e", "Gap, 95 % below, tCO2e"),
            Column.number("within_path_probability", "Within path"));
    simulation.targets().forEach(chance -> row(table, chance));
    return table;
  }

  private static void row(DataTable table, TargetChance chance) {
    Target target = chance.result().target();
    String kind =
        (target.isRequired() ? "" : " (aspiration)") + (target.budget() == null ? "" : " (budget)");
    table.row(
        Cell.text(target.title() + kind),
        Cell.text(target.by()),
        Cell.number(chance.result().allowed(), 0),
        Cell.number(chance.result().planned(), 0),
        Cell.chance(chance.met()),
        Cell.text(ChanceWords.of(chance.met().share())),
        Cell.signed(chance.gap().p5(), 0),
        Cell.signed(chance.gap().p95(), 0),
        target.budget() == null ? Cell.chance(chance.withinPath()) : Cell.none());
  }
}
