package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a table of the user's own: {@code bnf_code,kgco2e_per_inhaler,source[,title]}. */
final class OwnInhalerTable {

  private static final List<String> REQUIRED = List.of("bnf_code", "kgco2e_per_inhaler", "source");
  private static final List<String> COLUMNS =
      List.of("bnf_code", "kgco2e_per_inhaler", "source", "title");
  private static final Unit INHALER = Unit.of("inhaler");

  private final Map<String, EmissionFactor> byCode = new HashMap<>();
  private final CodeRows rows = new CodeRows();

  private OwnInhalerTable() {}

  static InhalerTable read(CsvTable table, Problems problems) {
    OwnInhalerTable own = new OwnInhalerTable();
    table.read(h -> h.check(REQUIRED, COLUMNS, problems) ? own::row : null, problems);
    Origin origin = Origin.of(table.source());
    return new InhalerTable(InhalerTables.OWN, about(table), origin, own.byCode, Map.of());
  }

  private void row(CsvRow row, Problems problems) {
    String code = rows.code(row, "bnf_code", BnfCode::presentation, problems);
    boolean has = rows.checkText(row, "kgco2e_per_inhaler", "the row", problems);
    BigDecimal kg = has ? row.read("kgco2e_per_inhaler", NumberText::read, problems) : null;
    rows.checkSource(row, problems);
    if (kg != null && kg.signum() < 0) {
      problems.add(
          Code.GP511,
          row.origin("kgco2e_per_inhaler"),
          "a footprint of " + row.text("kgco2e_per_inhaler") + " kg cannot be",
          "what is saved elsewhere is no part of a footprint");
    } else if (kg != null && code != null) {
      byCode.put(code, factor(row, code, kg));
    }
  }

  private static EmissionFactor factor(CsvRow row, String code, BigDecimal kg) {
    return new EmissionFactor(
        "inhaler-" + code.toLowerCase(Locale.ROOT) + ".use",
        INHALER,
        kg,
        new Gases(null, null, null),
        "published",
        row.text("source"),
        row.text("title"),
        InhalerTables.OWN,
        row.origin());
  }

  private static SetAbout about(CsvTable table) {
    return new SetAbout(
        InhalerTables.OWN,
        InhalerTables.SERIES,
        "Footprints of inhalers of the user's own",
        "the author of the table",
        "",
        0,
        "",
        "as each source states",
        "",
        "",
        table.source().local(),
        "",
        List.of());
  }
}
