package greenplan.report.page;

import greenplan.factors.Boundary;
import greenplan.factors.Scope;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.footprint.Intensity;
import greenplan.footprint.Totals;
import greenplan.report.Findings;
import greenplan.report.Headings;
import greenplan.report.Numbers;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The footprint of the reported year: by NHS category and scope, and what it is beside. */
final class FootprintSection {

  private final Footprint footprint;
  private final BigDecimal total;

  /** NHS categories, the largest first. */
  private final List<String> categories;

  private FootprintSection(Footprint footprint) {
    this.footprint = footprint;
    this.total = footprint.total().tonnes();
    this.categories = largestFirst(footprint.by(Headings::nhsCategory));
  }

  static Optional<Section> of(Findings findings) {
    return findings.footprint().lines().isEmpty()
        ? Optional.empty()
        : Optional.of(new FootprintSection(findings.footprint()).section());
  }

  private Section section() {
    Section section = Section.of("footprint", "Footprint");
    if (!footprint.counted().isEmpty()) {
      section.show(byCategory());
    }
    section.list(scopes()).list(boundaries());
    if (!Intensity.of(footprint).isEmpty()) {
      section.list(intensities());
    }
    return section.note("NHS Carbon Footprint Plus contains NHS Carbon Footprint: never add them.");
  }

  private static List<String> largestFirst(Map<String, Emissions> sums) {
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Emissions>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Figure byCategory() {
    String first = categories.get(0);
    BigDecimal most = sum(first).tonnes();
    String what = first + " is the largest part of the footprint";
    String sentence =
        first
            + " is "
            + Numbers.rounded(most, 0)
            + " of "
            + Numbers.rounded(total, 0)
            + " tCO2e ("
            + Numbers.percent(most, total)
            + ").";
    String subtitle =
        "Emissions by NHS category and scope, tCO2e, "
            + footprint.year()
            + ", "
            + footprint.boundary().title();
    return new Figure("footprint-categories", what, subtitle, sentence, chart(), table());
  }

  private Chart chart() {
    List<Series> series = new ArrayList<>();
    for (Scope scope : used()) {
      List<BigDecimal> values =
          categories.stream().map(category -> sum(category, scope).tonnes()).toList();
      series.add(Series.of(scope.title(), "solid", values));
    }
    return new Chart("bars", "tCO2e", categories, series);
  }

  private List<Scope> used() {
    return Arrays.stream(Scope.values())
        .filter(scope -> footprint.counted().stream().anyMatch(l -> l.placement().scope() == scope))
        .toList();
  }

  private DataTable table() {
    List<Column> columns = new ArrayList<>(List.of(Column.text("nhs_category", "NHS category")));
    used().forEach(scope -> columns.add(Column.number(key(scope), scope.title() + ", tCO2e")));
    columns.add(Column.number("total_tco2e", "Total, tCO2e"));
    columns.add(Column.number("share", "Share"));
    DataTable table = DataTable.of("Emissions by NHS category and scope", columns);
    for (String category : categories) {
      table.row(cells(category, sum(category), scope -> sum(category, scope)));
    }
    table.total(cells("Total", footprint.total(), this::counted).toArray(Cell[]::new));
    return table;
  }

  private static String key(Scope scope) {
    return (scope.isGhgProtocol() ? "scope_" : "") + scope.id().replace('-', '_') + "_tco2e";
  }

  private List<Cell> cells(String name, Emissions sum, Function<Scope, Emissions> of) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
    used().forEach(scope -> cells.add(Cell.number(of.apply(scope).tonnes(), 1)));
    cells.add(Cell.number(sum.tonnes(), 1));
    cells.add(Cell.share(sum.tonnes(), total));
    return cells;
  }

  private Emissions sum(String category) {
    return Totals.of(within(category));
  }

  private Emissions sum(String category, Scope scope) {
    return Totals.of(
        within(category).stream().filter(line -> line.placement().scope() == scope).toList());
  }

  private Emissions counted(Scope scope) {
    return Totals.of(
        footprint.counted().stream().filter(l -> l.placement().scope() == scope).toList());
  }

  private List<FootprintLine> within(String category) {
    return footprint.counted().stream()
        .filter(line -> Headings.nhsCategory(line.placement()).equals(category))
        .toList();
  }

  private DataTable scopes() {
    DataTable table =
        DataTable.of(
            "Scopes of the GHG Protocol",
            Column.text("scope", "Scope"),
            Column.number("emissions_tco2e", "tCO2e"));
    for (Scope scope : Scope.values()) {
      if (scope.isGhgProtocol() || !footprint.total(scope).isZero()) {
        table.row(Cell.text(scope.title()), tonnes(footprint.total(scope)));
      }
    }
    return table
        .row(Cell.text("Electricity, location-based"), tonnes(footprint.electricityLocationBased()))
        .row(Cell.text("Electricity, market-based"), tonnes(footprint.electricityMarketBased()));
  }

  private DataTable boundaries() {
    DataTable table =
        DataTable.of(
            "The same lines within each boundary",
            Column.text("boundary", "Boundary"),
            Column.number("emissions_tco2e", "tCO2e"));
    for (Boundary boundary : Boundary.values()) {
      table.row(Cell.text(boundary.title()), tonnes(footprint.within(boundary).total()));
    }
    return table;
  }

  private DataTable intensities() {
    DataTable table =
        DataTable.of(
            "Emissions beside what the organisation is and does",
            Column.text("per", "For each"),
            Column.text("unit", "Unit"),
            Column.number("kgco2e_per_unit", "kgCO2e"));
    for (Intensity intensity : Intensity.of(footprint)) {
      Cell value = new Cell(Numbers.significant(intensity.kgCo2e(), 4), intensity.kgCo2e());
      table.row(Cell.text(intensity.name()), Cell.text(intensity.per().symbol()), value);
    }
    return table;
  }

  private static Cell tonnes(Emissions emissions) {
    return Cell.number(emissions.tonnes(), 1);
  }
}
