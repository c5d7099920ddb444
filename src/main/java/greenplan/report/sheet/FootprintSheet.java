package greenplan.report.sheet;

import greenplan.factors.Boundary;
import greenplan.factors.GhgCategory;
import greenplan.factors.Placement;
import greenplan.factors.Scope;
import greenplan.footprint.Footprint;
import greenplan.report.Headings;
import greenplan.units.Emissions;
import java.util.List;
import java.util.function.Function;

/** The totals of a footprint as sums over the lines, which the spreadsheet works out again. */
final class FootprintSheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.wide("Total by"),
          Column.text("Heading"),
          Column.tonnes("Sum over the lines"),
          Column.tonnes("As greenplan worked it out"),
          Column.of("Difference"));

  private final Footprint footprint;
  private final Sheet sheet;

  private FootprintSheet(Footprint footprint, Sheet sheet) {
    this.footprint = footprint;
    this.sheet = sheet;
  }

  static void write(Footprint footprint, Sheet sheet) {
    sheet.head(COLUMNS);
    new FootprintSheet(footprint, sheet).all();
  }

  private void all() {
    String total = footprint.boundary().title() + " " + footprint.year();
    int row = sheet.nextRow();
    sheet.totals(cells("Total", total, footprint.total(), LinesSheet.COUNTED, "\"yes\"", row));
    for (Boundary boundary : Boundary.values()) {
      Emissions sum = footprint.within(boundary).total();
      row("Boundary", boundary.title(), sum, LinesSheet.within(boundary), "\"yes\"");
    }
    for (Scope scope : List.of(Scope.SCOPE_1, Scope.SCOPE_2, Scope.SCOPE_3)) {
      heading("Scope", scope.title(), footprint.total(scope), LinesSheet.SCOPE);
    }
    Scope outside = Scope.OUTSIDE_OF_SCOPES;
    heading("Apart from all totals", outside.title(), footprint.total(outside), LinesSheet.SCOPE);
    electricity();
    counted("GHG Protocol category", Headings::ghgCategory, LinesSheet.GHG);
    counted("NHS category", Headings::nhsCategory, LinesSheet.NHS);
  }

  private void electricity() {
    String group = "Purchased electricity, Scope 2";
    String title = "\"" + GhgCategory.PURCHASED_ELECTRICITY.title() + "\"";
    Emissions location = footprint.electricityLocationBased();
    row(group, "Location-based, by the average of the grid", location, LinesSheet.GHG, title);
    Emissions market = footprint.electricityMarketBased();
    int row = sheet.nextRow();
    Live sum = Live.of(market.tonnes(), "SUM(%s)", LinesSheet.cells(LinesSheet.MARKET, footprint));
    sheet.row(group, "Market-based, by the contracts", sum, market.tonnes(), difference(row));
  }

  /** The headings of what the total counts; they add up to it. */
  private void counted(String group, Function<Placement, String> heading, String column) {
    footprint
        .by(heading)
        .forEach(
            (title, sum) -> {
              int row = sheet.nextRow();
              Live live =
                  Live.of(
                      sum.tonnes(),
                      "SUMIFS(%s,%s,B%d,%s,\"yes\")",
                      LinesSheet.cells(LinesSheet.TONNES, footprint),
                      LinesSheet.cells(column, footprint),
                      row,
                      LinesSheet.cells(LinesSheet.COUNTED, footprint));
              sheet.row(group, title, live, sum.tonnes(), difference(row));
            });
  }

  private void heading(String group, String title, Emissions sum, String column) {
    row(group, title, sum, column, "B" + sheet.nextRow());
  }

  private void row(String group, String title, Emissions sum, String column, String criterion) {
    sheet.row(cells(group, title, sum, column, criterion, sheet.nextRow()));
  }

  private Object[] cells(
      String group, String title, Emissions sum, String column, String criterion, int row) {
    Live live =
        Live.of(
            sum.tonnes(),
            "SUMIFS(%s,%s,%s)",
            LinesSheet.cells(LinesSheet.TONNES, footprint),
            LinesSheet.cells(column, footprint),
            criterion);
    return new Object[] {group, title, live, sum.tonnes(), difference(row)};
  }

  private static Live difference(int row) {
    return Live.of(0, "ROUND(C%1$d-D%1$d,6)", row);
  }
}
