package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorDiff;
import greenplan.factors.FactorDiff.Move;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/** What changed from one set of factors to another. */
public final class FactorDiffReport {

  /** Smaller moves are counted, not listed. */
  private static final BigDecimal LISTED = new BigDecimal("0.05");

  private FactorDiffReport() {}

  /**
   * Writes a comparison.
   *
   * @param all whether the table lists every row; CSV and JSON always hold all
   */
  public static void write(FactorDiff diff, boolean all, String format, Writer out) {
    switch (format) {
      case "json" -> json(diff, out);
      case "csv" -> csv(diff, out);
      default -> TextOut.write(table(diff, all), out);
    }
  }

  private static String table(FactorDiff diff, boolean all) {
    String head = diff.from().id() + " to " + diff.to().id() + "\n\n";
    List<Move> listed = diff.moved().stream().filter(move -> all || move.isAbove(LISTED)).toList();
    TextTable table = TextTable.of("factor", "unit", ">before", ">after", ">change");
    for (Move move : listed) {
      row(table, move.to(), exact(move.from()), exact(move.to()), percent(move));
    }
    if (all) {
      diff.added().forEach(f -> row(table, f, "", exact(f), "added"));
      diff.removed().forEach(f -> row(table, f, exact(f), "", "removed"));
    }
    return head + (table.isEmpty() ? "" : table.text() + "\n") + counts(diff, listed.size(), all);
  }

  private static void row(
      TextTable table, EmissionFactor factor, String before, String after, String change) {
    table.row(Visible.of(factor.id()), Visible.of(factor.unit().symbol()), before, after, change);
  }

  private static String counts(FactorDiff diff, int listed, boolean all) {
    int smaller = diff.moved().size() - listed;
    String more = smaller > 0 ? " (" + smaller + " of them by 5% or less)" : "";
    String hidden =
        diff.added().size() + diff.removed().size() + smaller > 0 && !all
            ? "; --all lists them too"
            : "";
    return diff.moved().size()
        + " factors moved"
        + more
        + ", "
        + diff.unchanged()
        + " stayed, "
        + diff.added().size()
        + " were added, "
        + diff.removed().size()
        + " are gone"
        + hidden
        + "\n";
  }

  private static String exact(EmissionFactor factor) {
    return Numbers.exact(factor.kgCo2e());
  }

  private static String percent(Move move) {
    BigDecimal before = move.from().kgCo2e();
    return before.signum() == 0
        ? "from 0"
        : Numbers.signed(Numbers.percent(move.to().kgCo2e().subtract(before), before));
  }

  private static void csv(FactorDiff diff, Writer out) {
    CsvText csv = new CsvText(out);
    csv.row("id", "unit", "kgco2e_before", "kgco2e_after", "change", "kind");
    for (Move move : diff.moved()) {
      Object change = move.change().isPresent() ? move.change().get() : "";
      csv.row(
          move.to().id(),
          move.to().unit().symbol(),
          move.from().kgCo2e(),
          move.to().kgCo2e(),
          change,
          "moved");
    }
    diff.added().forEach(f -> csv.row(f.id(), f.unit().symbol(), "", f.kgCo2e(), "", "added"));
    diff.removed().forEach(f -> csv.row(f.id(), f.unit().symbol(), f.kgCo2e(), "", "", "removed"));
  }

  private static void json(FactorDiff diff, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0");
      json.text("from", diff.from().id()).text("to", diff.to().id());
      json.number("unchanged", diff.unchanged()).array("moved");
      for (Move move : diff.moved()) {
        key(json, move.to());
        json.number("before_kgco2e", move.from().kgCo2e());
        json.number("after_kgco2e", move.to().kgCo2e());
        json.number("change", move.change().orElse(null)).endObject();
      }
      json.endArray();
      list(json, "added", diff.added());
      list(json, "removed", diff.removed());
      json.endObject();
    }
  }

  private static JsonText key(JsonText json, EmissionFactor factor) {
    return json.object().text("id", factor.id()).text("unit", factor.unit().symbol());
  }

  private static void list(JsonText json, String name, List<EmissionFactor> factors) {
    json.array(name);
    factors.forEach(f -> key(json, f).number("kgco2e", f.kgCo2e()).endObject());
    json.endArray();
  }
}
