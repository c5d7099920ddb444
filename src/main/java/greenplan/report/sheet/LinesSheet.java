package greenplan.report.sheet;

import greenplan.factors.Boundary;
import greenplan.factors.EmissionFactor;
import greenplan.factors.GhgCategory;
import greenplan.factors.Placement;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.inventory.ResolvedComponent;
import greenplan.report.Headings;
import greenplan.scenario.Contract;
import greenplan.scenario.DeclaredLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every component of every line with what it was worked out from; totals are sums over it. */
final class LinesSheet {

  static final String NAME = "Lines";
  static final String SCOPE = "L";
  static final String GHG = "M";
  static final String NHS = "N";
  static final String TONNES = "O";
  static final String COUNTED = "P";
  static final String MARKET = "W";

  private static final List<String> WITHIN = List.of("Q", "R", "S");

  static final List<Column> COLUMNS =
      List.of(
          Column.of("Line"),
          Column.of("Activity"),
          Column.of("Component"),
          Column.narrow("Site"),
          Column.of("Amount"),
          Column.narrow("Unit of the amount"),
          Column.of("Conversion, units of the factor per unit of the amount"),
          Column.narrow("Factor, kg CO2e per unit"),
          Column.of("Unit of the factor"),
          Column.wide("Factor id"),
          Column.of("Factor set"),
          Column.of("Scope"),
          Column.wide("GHG Protocol category"),
          Column.wide("NHS category"),
          Column.tonnes("Emissions"),
          Column.narrow("Counted in the total"),
          Column.narrow("In the GHG Protocol scopes"),
          Column.narrow("In the NHS Carbon Footprint"),
          Column.narrow("In the NHS Carbon Footprint Plus"),
          Column.narrow("Supplier's factor, kg CO2e per unit"),
          Column.of("Conversion to the unit of the supplier's factor"),
          Column.of("Unit of the supplier's factor"),
          Column.tonnes("Purchased electricity, market-based"),
          Column.of("Quality of the amount"),
          Column.wide("Source of the amount"),
          Column.text("Source of the factor"),
          Column.of("Origin, file and line"));

  private LinesSheet() {}

  static void write(Footprint footprint, Sheet sheet) {
    sheet.head(COLUMNS);
    footprint.lines().forEach(line -> row(line, footprint.boundary(), sheet));
  }

  /** The cells of one column of all lines, as a formula names them. */
  static String cells(String column, Footprint footprint) {
    int last = Math.max(2, footprint.lines().size() + 1);
    return String.format(Locale.ROOT, "%s!$%s$2:$%s$%d", NAME, column, column, last);
  }

  /** The column that says whether a boundary has a line. */
  static String within(Boundary boundary) {
    return WITHIN.get(List.of(Boundary.values()).indexOf(boundary));
  }

  private static void row(FootprintLine line, Boundary boundary, Sheet sheet) {
    DeclaredLine declared = line.line().declared();
    ResolvedComponent component = line.component();
    EmissionFactor factor = component.factor();
    Placement placement = line.placement();
    Contract contract = component.contract();
    int row = sheet.nextRow();
    sheet.row(
        declared.id(),
        line.line().activity().id(),
        component.component().id(),
        declared.details().site(),
        declared.amount().number(),
        declared.amount().unit().symbol(),
        component.conversion().value(),
        factor.kgCo2e(),
        "kgCO2e/" + factor.unit(),
        factor.id(),
        factor.set(),
        placement.scope().title(),
        Headings.ghgCategory(placement),
        Headings.nhsCategory(placement),
        Live.of(line.emissions().tonnes(), "E%1$d*G%1$d*H%1$d/1000", row),
        yes(boundary.includes(placement)),
        yes(Boundary.GHG_PROTOCOL.includes(placement)),
        yes(Boundary.NHS_CARBON_FOOTPRINT.includes(placement)),
        yes(Boundary.NHS_CARBON_FOOTPRINT_PLUS.includes(placement)),
        contract == null ? null : contract.rate().kgCo2e(),
        contract == null ? null : component.contractConversion().value(),
        contract == null ? null : "kgCO2e/" + contract.rate().per(),
        market(line, contract != null, row),
        declared.details().quality(),
        declared.details().source(),
        factor.source(),
        declared.place().origin().local());
  }

  private static @Nullable Live market(FootprintLine line, boolean contracted, int row) {
    if (line.placement().ghg() != GhgCategory.PURCHASED_ELECTRICITY) {
      return null;
    }
    BigDecimal tonnes = line.marketBased().tonnes();
    return contracted
        ? Live.of(tonnes, "E%1$d*T%1$d*U%1$d/1000", row)
        : Live.of(tonnes, "O%d", row);
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
