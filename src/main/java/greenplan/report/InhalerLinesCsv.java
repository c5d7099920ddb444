package greenplan.report;

import greenplan.clinical.inhaler.ActivityLine;
import java.io.Writer;
import java.util.List;

/** Inhalers as a table of lines that a scenario can name. */
public final class InhalerLinesCsv {

  private InhalerLinesCsv() {}

  /**
   * One row for each footprint and financial year.
   *
   * @param table the short name of the footprint table, which the scenario has to name as well
   */
  public static void write(List<ActivityLine> lines, String table, Writer out) {
    CsvText csv = new CsvText(out);
    csv.row(
        "id",
        "year",
        "activity",
        "amount",
        "unit",
        "from",
        "to",
        "part-year",
        "quality",
        "source",
        "note");
    for (ActivityLine line : lines) {
      boolean whole = line.isWholeYear();
      csv.row(
          line.activity(),
          line.year(),
          line.activity(),
          line.inhalers(),
          "inhalers",
          whole ? "" : line.from(),
          whole ? "" : line.to(),
          whole ? "" : "as-measured",
          "reported",
          "prescribing data of " + line.months() + (line.months() == 1 ? " month" : " months"),
          "inhaler-footprints: " + table);
    }
  }
}
