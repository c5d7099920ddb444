package greenplan.report.page;

import greenplan.appraisal.CostCurve;
import greenplan.report.Findings;
import greenplan.report.MoneyWords;
import greenplan.report.Purse;
import java.util.Optional;
import java.util.stream.Stream;

/** What the measures cost, what a tonne costs, and who pays. */
final class MoneySection {

  private MoneySection() {}

  static Optional<Section> of(Findings findings) {
    return Optional.ofNullable(findings.costs())
        .filter(curve -> !curve.measures().isEmpty())
        .map(MoneySection::section);
  }

  private static Section section(CostCurve curve) {
    Section section = Section.of("money", "Money");
    String note = MoneyWords.note(curve);
    if (!note.isEmpty()) {
      section.say("Costs: " + note + ".");
    }
    section
        .say(
            "All money is in "
                + MoneyWords.basis(curve)
                + ". "
                + MoneyWords.perTonne(curve)
                + " "
                + MoneyWords.social(curve))
        .show(CostOfTonneFigure.of(curve))
        .show(FrontFigure.of(curve))
        .show(CashFigure.of(curve))
        .list(MeasureCostTable.of(curve))
        .list(purses(curve))
        .list(PriceTable.of(curve));
    Stream.of(MoneyWords.without(curve), MoneyWords.beyond(curve))
        .filter(words -> !words.isEmpty())
        .forEach(section::note);
    return section.note(
        "NPV is the net present value: what is saved less what is paid, later years discounted; above"
            + " zero, the measure earns money. The equivalent annual cost is the same amount in every"
            + " year, of the same present value; below zero where the measure saves.");
  }

  private static DataTable purses(CostCurve curve) {
    DataTable table =
        DataTable.of(
            "Who pays and who saves, present value of all years",
            Column.text("purse", "Whose money"),
            Column.number("pays_capital_gbp", "Pays capital, GBP"),
            Column.number("pays_to_run_gbp", "Pays to run, GBP"),
            Column.number("saves_gbp", "Saves, GBP"),
            Column.number("net_gbp", "Net, GBP"));
    for (Purse purse : Purse.of(curve)) {
      table.row(
          Cell.text(purse.name()),
          Cell.number(purse.capital(), 0),
          Cell.number(purse.cost(), 0),
          Cell.number(purse.saving(), 0),
          Cell.signed(purse.net(), 0));
    }
    return table;
  }
}
