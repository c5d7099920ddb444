package greenplan.report.sheet;

import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.factors.AcceptedUnits;
import greenplan.factors.Activity;
import greenplan.factors.FactorData;
import greenplan.scenario.ActivityWorkbook;
import greenplan.scenario.LineShape;
import greenplan.units.Unit;
import greenplan.units.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A workbook to fill with the amounts of a year, with lists of the activities and units to choose
 * from; {@code import xlsx} reads it. The same factors give the same bytes.
 */
public final class ActivityTemplate {

  /** What most lines need; every other column of a table may be added. */
  static final List<Column> COLUMNS =
      List.of(
          Column.of("id"),
          Column.wide("activity"),
          Column.of("amount"),
          Column.of("unit"),
          Column.of("purpose"),
          Column.narrow("site"),
          Column.wide("source"),
          Column.of("quality"),
          Column.of("cost"),
          Column.wide("note"),
          Column.narrow("year"));

  private static final int ROWS = 1000;
  private static final String ACTIVITIES = "Activities";
  private static final String UNITS = "Units";

  private final FactorData data;
  private final AcceptedUnits units;

  private ActivityTemplate(FactorData data) {
    this.data = data;
    this.units = new AcceptedUnits(data.sets());
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(FactorData data, OutputStream out) throws IOException {
    ActivityTemplate template = new ActivityTemplate(data);
    Book.write(
        out,
        book -> {
          book.sheet("Read me", ActivityTemplate::readMe);
          book.sheet(ActivityWorkbook.ACTIVITY, template::lines);
          book.sheet(
              ActivityWorkbook.SITES,
              sheet -> sheet.head(List.of(Column.of("code"), Column.text("name"))));
          book.sheet(ACTIVITIES, template::activities);
          book.sheet(UNITS, ActivityTemplate::units);
        });
  }

  private static void readMe(Sheet sheet) {
    sheet.widths(24, 110);
    sheet.heading("The amounts of a year");
    sheet.line(
        ActivityWorkbook.ACTIVITY,
        "One amount a row: what was done (a word of the sheet Activities), how much, and its unit."
            + " Leave out what you do not have; blank rows do no harm.");
    sheet.line(
        ActivityWorkbook.SITES,
        "The code and the name of each site, if lines name sites. Leave it empty otherwise.");
    sheet.line(ACTIVITIES, "Every activity that is known, with the units that it takes.");
    sheet.line(UNITS, "Every unit that is known. Units of one kind convert into each other.");
    sheet.line(
        "Then", "greenplan import xlsx activity.xlsx --year 2024/25 --organisation NAME -o FOLDER");
    sheet.skip();
    sheet.heading("Numbers");
    sheet.line(
        "Amounts",
        "Type numbers as numbers, without the unit in the same cell. A formula is taken by what it"
            + " came to when the workbook was saved. A number has 15 digits at most, as in every"
            + " spreadsheet.");
    sheet.skip();
    sheet.heading("The columns of the sheet Activity");
    sheet.line("activity, amount", "are needed in every row. All others may be empty or deleted.");
    LineShape.columns().forEach(key -> sheet.line(key.name(), meaning(key)));
    sheet.line("x-...", "columns of your own, which are not read.");
  }

  private static String meaning(Key key) {
    String example = key.form() instanceof Form.Text text ? ", as " + text.example() : "";
    List<String> choices = LineShape.choices(key.name());
    return key.meaning()
        + example
        + (choices.isEmpty() ? "" : "; one of: " + String.join(", ", choices));
  }

  private void lines(Sheet sheet) {
    sheet.head(COLUMNS);
    sheet.choose("activity", ROWS, ACTIVITIES, data.catalogue().all().size());
    sheet.choose("unit", ROWS, UNITS, Vocabulary.all().size());
    sheet.choose("quality", ROWS, LineShape.choices("quality"));
  }

  private void activities(Sheet sheet) {
    sheet.head(
        List.of(
            Column.wide("Activity"),
            Column.text("Title"),
            Column.wide("Group"),
            Column.text("Units"),
            Column.wide("Purposes to choose from")));
    data.catalogue().all().forEach(activity -> activity(activity, sheet));
  }

  private void activity(Activity activity, Sheet sheet) {
    String taken = units.of(activity).stream().map(Unit::symbol).collect(Collectors.joining(", "));
    sheet.row(
        activity.id(),
        activity.title(),
        activity.group(),
        taken.isEmpty() ? "those of the factor that the line names" : taken,
        String.join(", ", activity.purposes()));
  }

  private static void units(Sheet sheet) {
    sheet.head(List.of(Column.of("Unit"), Column.wide("Measures"), Column.text("Meaning")));
    Vocabulary.all().forEach(unit -> sheet.row(unit.symbol(), unit.kind(), unit.meaning()));
  }
}
