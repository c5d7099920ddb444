package greenplan.report;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.units.Amount;
import greenplan.units.Unit;
import greenplan.units.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The vocabulary of units and conversions within it. */
public final class UnitsReport {

  private UnitsReport() {}

  /** Every unit with its kind, in the order of the vocabulary. */
  public static void vocabulary(String format, Writer out) {
    switch (format) {
      case "json" -> vocabularyJson(out);
      case "csv" -> vocabularyCsv(out);
      default -> vocabularyTable(out);
    }
  }

  private static void vocabularyTable(Writer out) {
    TextTable table = TextTable.of("unit", "measures", "meaning");
    Vocabulary.all().forEach(u -> table.row(u.symbol(), u.kind(), u.meaning()));
    table.row("GBP 2019", "money, prices of 2019", "pound sterling at prices of that year");
    print(out, table.text() + "\nUnits of one kind convert into each other; others never do.\n");
  }

  private static void vocabularyCsv(Writer out) {
    CsvText csv = new CsvText(out).row("unit", "kind", "meaning");
    Vocabulary.all().forEach(u -> csv.row(u.symbol(), u.kind(), u.meaning()));
  }

  private static void vocabularyJson(Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").array("units");
      for (Unit unit : Vocabulary.all()) {
        json.object().text("symbol", unit.symbol()).text("kind", unit.kind());
        json.text("meaning", unit.meaning()).array("spellings");
        Vocabulary.spellings(unit).forEach(json::item);
        json.endArray().endObject();
      }
      json.endArray().endObject();
    }
  }

  /** One amount in two units. */
  public static void conversion(Amount from, Amount to, String format, Writer out) {
    switch (format) {
      case "json" -> conversionJson(from, to, out);
      case "csv" ->
          new CsvText(out)
              .row("amount", "unit")
              .row(to.number().toPlainString(), to.unit().symbol());
      default -> print(out, Numbers.exact(from) + " = " + Numbers.exact(to) + "\n");
    }
  }

  private static void conversionJson(Amount from, Amount to, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0");
      json.object("from").number("amount", from.number()).text("unit", from.unit().symbol());
      json.endObject();
      json.object("to").number("amount", to.number()).text("unit", to.unit().symbol());
      json.endObject().endObject();
    }
  }

  /** Reports that two units measure different kinds of things. */
  public static void mismatch(Unit from, Unit to, Origin origin, Problems problems) {
    problems.add(
        Code.GP303,
        origin,
        from + " (" + from.kind() + ") does not convert to " + to + " (" + to.kind() + ")",
        "units that fit " + from + ": " + fitting(from));
  }

  private static String fitting(Unit unit) {
    return String.join(
        ", ", Vocabulary.all().stream().filter(unit::isKindOf).map(Unit::symbol).toList());
  }

  private static void print(Writer out, String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
