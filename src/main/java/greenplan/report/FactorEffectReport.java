package greenplan.report;

import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.footprint.YearChange;
import greenplan.units.Emissions;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A footprint with the factors of two editions, line by line. */
public final class FactorEffectReport {

  private static final Comparator<YearChange> LARGEST_FIRST =
      Comparator.comparing((YearChange change) -> change.change().kgCo2e().abs().negate())
          .thenComparing(YearChange::heading);

  private FactorEffectReport() {}

  /**
   * Writes what another edition does to each line and to the total.
   *
   * @param from the set behind {@code before}
   * @param to the set behind {@code after}
   */
  public static void write(
      String from, String to, Footprint before, Footprint after, String format, Writer out) {
    List<YearChange> lines =
        YearChange.between(before, after, FactorEffectReport::heading).stream()
            .sorted(LARGEST_FIRST)
            .toList();
    switch (format) {
      case "json" -> json(from, to, before, after, lines, out);
      case "csv" -> csv(lines, out);
      default -> TextOut.write(text(from, to, before, after, lines), out);
    }
  }

  private static String heading(FootprintLine line) {
    return line.line().declared().id() + ", " + line.component().component().id();
  }

  private static String text(
      String from, String to, Footprint before, Footprint after, List<YearChange> lines) {
    TextTable table =
        TextTable.of("line, component", ">" + from, ">" + to, ">change, tCO2e", ">change");
    lines.stream().filter(line -> !line.change().isZero()).forEach(line -> row(table, line));
    table.rule();
    row(table, new YearChange("total", before.total(), after.total()));
    long same = lines.stream().filter(line -> line.change().isZero()).count();
    return Visible.of(before.inventory().scenario().title())
        + ", "
        + before.year()
        + ", "
        + before.boundary().title()
        + ", tCO2e\n\n"
        + table.text()
        + "\n"
        + same
        + (same == 1 ? " line stays" : " lines stay")
        + " as before\n";
  }

  private static void row(TextTable table, YearChange line) {
    BigDecimal change = line.change().tonnes();
    table.row(
        Visible.of(line.heading()),
        Numbers.rounded(line.before().tonnes(), 1),
        Numbers.rounded(line.after().tonnes(), 1),
        Numbers.signed(Numbers.rounded(change, 1)),
        Numbers.signed(Numbers.percent(change, line.before().tonnes())));
  }

  private static void csv(List<YearChange> lines, Writer out) {
    CsvText csv = new CsvText(out).row("line", "before_tco2e", "after_tco2e", "change_tco2e");
    for (YearChange line : lines) {
      csv.row(
          line.heading(), line.before().tonnes(), line.after().tonnes(), line.change().tonnes());
    }
  }

  private static void json(
      String from,
      String to,
      Footprint before,
      Footprint after,
      List<YearChange> lines,
      Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").text("from", from).text("to", to);
      json.text("year", before.year().toString()).text("boundary", before.boundary().id());
      figures(json, before.total(), after.total()).array("lines");
      for (YearChange line : lines) {
        figures(json.object().text("line", line.heading()), line.before(), line.after());
        json.endObject();
      }
      json.endArray().endObject();
    }
  }

  private static JsonText figures(JsonText json, Emissions before, Emissions after) {
    json.number("before_tco2e", before.tonnes()).number("after_tco2e", after.tonnes());
    return json.number("change_tco2e", after.minus(before).tonnes());
  }
}
