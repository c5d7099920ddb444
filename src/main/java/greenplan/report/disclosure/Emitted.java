package greenplan.report.disclosure;

import greenplan.factors.Boundary;
import greenplan.factors.GhgCategory;
import greenplan.factors.Scope;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.footprint.GasTotals;
import greenplan.footprint.Intensity;
import greenplan.footprint.Totals;
import greenplan.report.page.Cell;
import greenplan.units.Emissions;
import java.util.List;

/** What a year emitted, as fields. A scope of which no line says anything is missing, not zero. */
final class Emitted {

  private static final String TONNES = "tCO2e";

  private final Footprint footprint;

  Emitted(Footprint footprint) {
    this.footprint = footprint;
  }

  /** A scope; location-based. */
  Field scope(Scope scope) {
    return field(
        scope.title() + (scope == Scope.SCOPE_2 ? ", location-based" : ""),
        footprint.lines().stream().filter(line -> line.placement().scope() == scope).toList(),
        "add activities of " + scope.title() + notSplit());
  }

  private String notSplit() {
    Emissions whole = footprint.total(Scope.NOT_SPLIT);
    return whole.isZero()
        ? ""
        : "; " + tonnes(whole).shown() + " tCO2e are declared without a split by scope";
  }

  /** A category of the GHG Protocol. */
  Field category(GhgCategory category) {
    return field(
        category.title(),
        footprint.lines().stream().filter(line -> line.placement().ghg() == category).toList(),
        "add activities of " + category.title());
  }

  /** Biogenic carbon dioxide, which no scope holds. */
  Field biogenic() {
    return field(
        "Biogenic CO2, outside of scopes",
        footprint.lines().stream()
            .filter(line -> line.placement().scope() == Scope.OUTSIDE_OF_SCOPES)
            .toList(),
        "add the activities that burn biomass, if there are any");
  }

  private Field field(String name, List<FootprintLine> lines, String add) {
    return lines.isEmpty()
        ? Field.missing(name, add)
        : Field.of(name, tonnes(Totals.of(lines)), TONNES, "footprint of " + footprint.year());
  }

  /** What is emitted of the scopes together, by gas as far as publishers split it. */
  List<Field> gases() {
    return gases("Scopes 1 to 3", footprint.within(Boundary.GHG_PROTOCOL).counted());
  }

  /** What is emitted directly, by gas. */
  List<Field> directGases() {
    return gases(
        "Scope 1",
        footprint.lines().stream()
            .filter(line -> line.placement().scope() == Scope.SCOPE_1)
            .toList());
  }

  private List<Field> gases(String of, List<FootprintLine> lines) {
    if (lines.isEmpty()) {
      return List.of(Field.missing("Gases of " + of, "add activities" + notSplit()));
    }
    GasTotals gases = GasTotals.of(lines);
    String from = "footprint of " + footprint.year() + ", " + of + ", by the gases of factors";
    return List.of(
        Field.of("Carbon dioxide (CO2)", tonnes(gases.co2()), TONNES, from),
        Field.of("Methane (CH4)", tonnes(gases.ch4()), TONNES, from),
        Field.of("Nitrous oxide (N2O)", tonnes(gases.n2o()), TONNES, from),
        new Field(
            "Other gases, and what no publisher splits",
            tonnes(gases.notSplit()),
            TONNES,
            from,
            gases.notSplit().isZero() ? "" : "the split: the factors give the total alone"),
        Field.of("Rounding of published gases", tonnes(gases.rounding()), TONNES, from));
  }

  /** Electricity by both methods. */
  List<Field> electricity() {
    if (footprint.electricityLocationBased().isZero()) {
      return List.of(Field.missing("Purchased electricity", "add electricity"));
    }
    long contracts =
        footprint.lines().stream()
            .filter(line -> line.line().declared().details().contract() != null)
            .map(line -> line.line().declared().id())
            .distinct()
            .count();
    return List.of(
        Field.of(
            "Electricity, Scope 2, location-based",
            tonnes(footprint.electricityLocationBased()),
            TONNES,
            "factors of the grid, " + footprint.year()),
        new Field(
            "Electricity, Scope 2, market-based",
            tonnes(footprint.electricityMarketBased()),
            TONNES,
            contracts + (contracts == 1 ? " line" : " lines") + " with a contract",
            contracts == 0
                ? "no contract in the scenario, so the grid stands in: add contract, or the factor"
                    + " of the residual mix"
                : ""));
  }

  /** The total per unit of each denominator. */
  List<Field> intensities() {
    List<Intensity> all = Intensity.of(footprint);
    if (all.isEmpty()) {
      return List.of(
          Field.missing("Intensity ratio", "add denominators, such as floor-area or staff"));
    }
    return all.stream()
        .map(
            one ->
                Field.of(
                    "Intensity per " + one.name(),
                    Cell.number(one.kgCo2e(), 2),
                    "kgCO2e/" + one.per(),
                    "total within " + footprint.boundary().title() + ", " + footprint.year()))
        .toList();
  }

  static Cell tonnes(Emissions emissions) {
    return Cell.number(emissions.tonnes(), 1);
  }
}
