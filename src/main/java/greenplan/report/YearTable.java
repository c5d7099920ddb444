package greenplan.report;

import greenplan.footprint.Footprint;
import greenplan.footprint.YearChange;
import greenplan.inventory.InventoryLine;
import greenplan.scenario.Restatement;
import greenplan.units.FinancialYear;

/** What changed since the year before, and what was restated. */
final class YearTable {

  private YearTable() {}

  /** The comparison with the year before; empty where the scenario does not hold it. */
  static String changes(Footprint footprint) {
    Footprint before = footprint.previous().orElse(null);
    if (before == null) {
      return "";
    }
    FinancialYear year = footprint.year();
    TextTable table =
        TextTable.of(
            "change by activity",
            ">" + year.plus(-1) + " tCO2e",
            ">" + year + " tCO2e",
            ">change",
            ">%");
    YearChange.between(before, footprint, Headings::activity)
        .forEach(change -> row(table, change.heading(), change));
    table.rule();
    row(table, "total", new YearChange("total", before.total(), footprint.total()));
    return table.text()
        + "A change of factor editions is part of this change; amounts alone may tell another story.\n"
        + "\n";
  }

  private static void row(TextTable table, String heading, YearChange change) {
    table.row(
        Visible.of(heading),
        Numbers.rounded(change.before().tonnes(), 1),
        Numbers.rounded(change.after().tonnes(), 1),
        Numbers.rounded(change.change().tonnes(), 1),
        Numbers.percent(change.change().tonnes(), change.before().tonnes()));
  }

  /** The restated lines of the year under a heading; empty where there are none. */
  static String restatements(Footprint footprint, String heading) {
    TextTable table = TextTable.of(heading, ">reported before", ">now", "reason");
    for (InventoryLine line : footprint.inventory().lines(footprint.year())) {
      Restatement restatement = line.declared().details().restatement();
      if (restatement != null) {
        table.row(
            Visible.of(line.declared().id()),
            Numbers.exact(restatement.from()),
            Numbers.exact(line.declared().amount()),
            Visible.of(restatement.reason()));
      }
    }
    return table.isEmpty() ? "" : table.text() + "\n";
  }
}
