package greenplan.footprint;

import greenplan.factors.Boundary;
import greenplan.factors.GhgCategory;
import greenplan.factors.Placement;
import greenplan.factors.Scope;
import greenplan.inventory.Inventory;
import greenplan.inventory.InventoryLine;
import greenplan.inventory.ResolvedComponent;
import greenplan.units.Emissions;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The footprint of one year: every component of every line. All totals are sums over it.
 *
 * <p>Sums by place are made once, because every total but those by site and quality follows from
 * them.
 */
public final class Footprint {

  private final Inventory inventory;
  private final FinancialYear year;
  private final Boundary boundary;
  private final List<FootprintLine> lines;
  private final Map<Placement, Emissions> byPlacement;

  private Footprint(
      Inventory inventory,
      FinancialYear year,
      Boundary boundary,
      List<FootprintLine> lines,
      Map<Placement, Emissions> byPlacement) {
    this.inventory = inventory;
    this.year = year;
    this.boundary = boundary;
    this.lines = lines;
    this.byPlacement = byPlacement;
  }

  /** Works out the footprint of a year. */
  public static Footprint of(Inventory inventory, FinancialYear year, Boundary boundary) {
    List<FootprintLine> lines = new ArrayList<>();
    Map<Placement, Emissions> byPlacement = new LinkedHashMap<>();
    for (InventoryLine line : inventory.lines(year)) {
      for (ResolvedComponent component : line.components()) {
        FootprintLine result = FootprintLine.of(line, component);
        lines.add(result);
        byPlacement.merge(result.placement(), result.emissions(), Emissions::plus);
      }
    }
    return new Footprint(inventory, year, boundary, List.copyOf(lines), byPlacement);
  }

  /** The same footprint with totals of another boundary. */
  public Footprint within(Boundary other) {
    return new Footprint(inventory, year, other, lines, byPlacement);
  }

  /** The footprint of the year before with the same boundary; empty where there is none. */
  public Optional<Footprint> previous() {
    FinancialYear before = year.plus(-1);
    return inventory.lines(before).isEmpty()
        ? Optional.empty()
        : Optional.of(of(inventory, before, boundary));
  }

  /** What it was worked out from. */
  public Inventory inventory() {
    return inventory;
  }

  /** The financial year. */
  public FinancialYear year() {
    return year;
  }

  /** What the total counts. */
  public Boundary boundary() {
    return boundary;
  }

  /** Every component of every line, in the order of the scenario. */
  public List<FootprintLine> lines() {
    return lines;
  }

  /** The lines that the total counts. */
  public List<FootprintLine> counted() {
    return lines.stream().filter(line -> boundary.includes(line.placement())).toList();
  }

  /** The lines that are reported but that the total does not count. */
  public List<FootprintLine> apart() {
    return lines.stream().filter(line -> !boundary.includes(line.placement())).toList();
  }

  /** The sum of the lines that the boundary counts. */
  public Emissions total() {
    return sum(boundary::includes);
  }

  /** The sum of one scope, whatever the boundary; location-based. */
  public Emissions total(Scope scope) {
    return sum(placement -> placement.scope() == scope);
  }

  /** The sums that the boundary counts, by a heading of their places, in the order of headings. */
  public Map<String, Emissions> by(Function<Placement, String> heading) {
    Map<String, Emissions> sums = new TreeMap<>();
    byPlacement.forEach(
        (placement, emissions) -> {
          if (boundary.includes(placement)) {
            sums.merge(heading.apply(placement), emissions, Emissions::plus);
          }
        });
    return sums;
  }

  /** Purchased electricity in Scope 2 by the average factors of the grid. */
  public Emissions electricityLocationBased() {
    return sum(Footprint::isElectricity);
  }

  /** Purchased electricity in Scope 2 by the factors of contracts, where there are any. */
  public Emissions electricityMarketBased() {
    return Totals.of(
        lines.stream()
            .filter(line -> isElectricity(line.placement()))
            .map(FootprintLine::marketBased));
  }

  private static boolean isElectricity(Placement placement) {
    return placement.ghg() == GhgCategory.PURCHASED_ELECTRICITY;
  }

  private Emissions sum(Predicate<Placement> condition) {
    return Totals.of(
        byPlacement.entrySet().stream()
            .filter(entry -> condition.test(entry.getKey()))
            .map(Map.Entry::getValue));
  }
}
