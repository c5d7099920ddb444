package greenplan.report;

import greenplan.factors.desnz.DesnzEdition;
import greenplan.factors.desnz.LeftOut;
import java.io.Writer;

/** What an import read, what it left out and why, and what comes next. */
public final class FactorImportReport {

  private FactorImportReport() {}

  /**
   * Writes what was imported.
   *
   * @param folder where the set was written, as the user named it
   */
  public static void write(DesnzEdition edition, String folder, String format, Writer out) {
    switch (format) {
      case "json" -> json(edition, folder, out);
      case "csv" -> csv(edition, out);
      default -> TextOut.write(text(edition, folder), out);
    }
  }

  private static String text(DesnzEdition edition, String folder) {
    TextTable table = TextTable.of("left out", "first cell", ">rows", "labels", "");
    for (LeftOut rows : edition.leftOut()) {
      table.row(
          rows.reason().text(),
          Visible.of(rows.place()),
          Integer.toString(rows.rows()),
          Visible.of(rows.labels()),
          Visible.of(rows.hint()));
    }
    return (table.isEmpty() ? "" : table.text() + "\n") + counts(edition) + next(edition, folder);
  }

  private static String counts(DesnzEdition edition) {
    return edition.rows()
        + " rows read, "
        + edition.blank()
        + " of them without a value: "
        + edition.factors().size()
        + " factors, "
        + edition.newIds().size()
        + " new ids\n";
  }

  private static String next(DesnzEdition edition, String folder) {
    boolean labels = edition.leftOut().stream().anyMatch(LeftOut::isNewLabel);
    return (labels
            ? "Labels that no edition has become factors with --accept-new-labels; an id stays for"
                + " ever.\n"
            : "")
        + "Written to "
        + Visible.of(folder)
        + "; the next step is `greenplan factors lint "
        + Visible.of(folder)
        + "`\n";
  }

  private static void csv(DesnzEdition edition, Writer out) {
    CsvText csv = new CsvText(out).row("reason", "first_cell", "rows", "labels", "hint");
    for (LeftOut rows : edition.leftOut()) {
      csv.row(rows.reason().text(), rows.place(), rows.rows(), rows.labels(), rows.hint());
    }
  }

  private static void json(DesnzEdition edition, String folder, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").text("folder", folder);
      json.number("rows", edition.rows()).number("blank", edition.blank());
      json.number("factors", edition.factors().size());
      FactorListReport.texts(json, "new_ids", edition.newIds()).array("left_out");
      for (LeftOut rows : edition.leftOut()) {
        json.object().text("reason", rows.reason().text()).text("first_cell", rows.place());
        json.number("rows", rows.rows()).text("labels", rows.labels());
        json.text("hint", rows.hint()).endObject();
      }
      json.endArray().endObject();
    }
  }
}
