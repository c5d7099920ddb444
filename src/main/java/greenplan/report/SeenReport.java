package greenplan.report;

import greenplan.scenario.SeenValue;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.io.Writer;
import java.util.List;

/** What the program saw around a line of a scenario. */
public final class SeenReport {

  private SeenReport() {}

  /** One row for each value. */
  public static String text(List<SeenValue> values) {
    TextTable table = TextTable.of("where", "key", "value", "read as");
    for (SeenValue value : values) {
      table.row(
          Visible.of(value.origin().local()),
          Visible.of(value.path()),
          Visible.of(value.text()),
          readAs(value.text()));
    }
    return table.text();
  }

  /** The same for machines. */
  public static void json(List<SeenValue> values, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").array("values");
      for (SeenValue value : values) {
        json.object().text("origin", value.origin().local()).text("key", value.path());
        json.text("value", value.text()).text("read_as", readAs(value.text())).endObject();
      }
      json.endArray().endObject();
    }
  }

  /** The same for spreadsheets. */
  public static void csv(List<SeenValue> values, Writer out) {
    CsvText csv = new CsvText(out).row("origin", "key", "value", "read_as");
    values.forEach(v -> csv.row(v.origin().local(), v.path(), v.text(), readAs(v.text())));
  }

  /** The value in the words of the program; whether its key takes one, the key decides. */
  private static String readAs(String text) {
    var year = FinancialYear.parse(text);
    if (year.isValue()) {
      return "the financial year " + year.value();
    }
    var amount = Amount.parse(text);
    if (amount.isValue()) {
      return "the amount " + Numbers.exact(amount.value());
    }
    return text.isEmpty() ? "nothing" : "text";
  }
}
