package greenplan.report;

import greenplan.factors.Boundary;
import greenplan.factors.Scope;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.footprint.GasTotals;
import greenplan.footprint.Intensity;
import greenplan.footprint.Totals;
import greenplan.scenario.Scenario;
import greenplan.trajectory.since.Comparison;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A footprint for the terminal: totals first, then what they consist of, then how they came about.
 */
public final class FootprintText {

  private final Footprint footprint;
  private final @Nullable Comparison comparison;
  private final Scenario scenario;
  private final BigDecimal total;
  private final List<FootprintLine> counted;
  private final StringBuilder text = new StringBuilder();

  private FootprintText(Footprint footprint, @Nullable Comparison comparison) {
    this.footprint = footprint;
    this.comparison = comparison;
    this.scenario = footprint.inventory().scenario();
    this.total = footprint.total().tonnes();
    this.counted = footprint.counted();
  }

  /** The whole text. */
  public static String of(Footprint footprint) {
    return new FootprintText(footprint, null).build();
  }

  /** The text of the later year, with the reasons for the change first. */
  public static String of(Comparison comparison) {
    return new FootprintText(comparison.after(), comparison).build();
  }

  private String build() {
    head();
    text.append(comparison == null ? "" : ChangeText.of(comparison));
    scopes();
    breakdown("GHG Protocol category", footprint.by(Headings::ghgCategory));
    breakdown("NHS category", footprint.by(Headings::nhsCategory));
    if (scenario.sites().size() > 1) {
      breakdown("site", line -> Headings.site(line, scenario));
    }
    if (scenario.sites().keySet().stream().map(scenario::organisationOf).distinct().count() > 1) {
      breakdown("organisation", line -> Headings.organisation(line, scenario));
    }
    text.append(YearTable.changes(footprint));
    text.append(YearTable.restatements(footprint, "restated line"));
    text.append(LineTable.of("line", counted));
    text.append(LineTable.of("reported apart, not in the total", footprint.apart()));
    gases();
    quality();
    intensities();
    factorSets();
    notes();
    return text.toString();
  }

  private void head() {
    String code = scenario.organisationCode();
    text.append(Visible.of(scenario.title())).append('\n');
    text.append(Visible.of(scenario.organisation()))
        .append(code.isEmpty() ? "" : " (" + Visible.of(code) + ")")
        .append(", ")
        .append(footprint.year())
        .append("\n\n");
    text.append("Total: ")
        .append(Numbers.rounded(total, 1))
        .append(" tCO2e (")
        .append(footprint.boundary().title())
        .append(")\n\n");
  }

  private void scopes() {
    TextTable table = TextTable.of("scope", ">tCO2e");
    for (Scope scope : Scope.values()) {
      Emissions sum = footprint.total(scope);
      boolean shown = scope.isGhgProtocol() || !sum.isZero();
      if (shown) {
        table.row(scope.title(), tonnes(sum));
      }
      if (scope == Scope.SCOPE_2) {
        table.row("  electricity, location-based", tonnes(footprint.electricityLocationBased()));
        table.row("  electricity, market-based", tonnes(footprint.electricityMarketBased()));
      }
    }
    text.append(table.text()).append('\n');
    TextTable boundaries = TextTable.of("boundary", ">tCO2e");
    for (Boundary boundary : Boundary.values()) {
      boundaries.row(boundary.title(), tonnes(footprint.within(boundary).total()));
    }
    text.append(boundaries.text());
    text.append("NHS Carbon Footprint Plus contains NHS Carbon Footprint; never add them.\n\n");
  }

  private void breakdown(String heading, Function<FootprintLine, String> key) {
    breakdown(heading, Totals.by(counted, key));
  }

  private void breakdown(String heading, Map<String, Emissions> sums) {
    TextTable table = TextTable.of(heading, ">tCO2e", ">share");
    sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Emissions>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e ->
                table.row(
                    Visible.of(e.getKey()),
                    tonnes(e.getValue()),
                    Numbers.percent(e.getValue().tonnes(), total)));
    text.append(table.text()).append('\n');
  }

  private void gases() {
    GasTotals gases = GasTotals.of(counted);
    TextTable table = TextTable.of("gas, as CO2e", ">tCO2e", ">share");
    gas(table, "carbon dioxide", gases.co2());
    gas(table, "methane", gases.ch4());
    gas(table, "nitrous oxide", gases.n2o());
    gas(table, "other gases, or not split by the publisher", gases.notSplit());
    gas(table, "rounding of the published parts", gases.rounding());
    text.append(table.text()).append('\n');
  }

  private void gas(TextTable table, String name, Emissions sum) {
    table.row(name, tonnes(sum), Numbers.percent(sum.tonnes(), total));
  }

  private void quality() {
    Map<String, Emissions> sums = Totals.by(counted, Headings::quality);
    breakdown("quality of the amounts", sums);
    Emissions estimated =
        sums.getOrDefault("estimated", Emissions.ZERO)
            .plus(sums.getOrDefault("extrapolated", Emissions.ZERO));
    text.append("Estimated or extrapolated: ")
        .append(Numbers.percent(estimated.tonnes(), total))
        .append(" of the total\n\n");
  }

  private void intensities() {
    List<Intensity> intensities = Intensity.of(footprint);
    if (intensities.isEmpty()) {
      return;
    }
    TextTable table = TextTable.of("total per", ">kgCO2e", "per");
    intensities.forEach(
        i -> table.row(Visible.of(i.name()), Numbers.significant(i.kgCo2e(), 4), i.per().symbol()));
    text.append(table.text()).append('\n');
  }

  private void factorSets() {
    TextTable table = TextTable.of("factor set", "version", "warming potentials", "publisher");
    footprint
        .inventory()
        .sets()
        .forEach(s -> table.row(s.id(), s.version(), s.gwpBasis(), s.publisher()));
    text.append(table.text());
  }

  private void notes() {
    for (String note : scenario.notes()) {
      text.append("\nNote: ").append(Visible.of(note.strip()));
    }
    text.append(scenario.notes().isEmpty() ? "" : "\n");
  }

  private static String tonnes(Emissions emissions) {
    return Numbers.rounded(emissions.tonnes(), 1);
  }
}
