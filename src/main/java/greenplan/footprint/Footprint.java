package greenplan.footprint;

import greenplan.factors.Boundary;
import greenplan.factors.GhgCategory;
import greenplan.factors.Scope;
import greenplan.inventory.Inventory;
import greenplan.inventory.InventoryLine;
import greenplan.inventory.ResolvedComponent;
import greenplan.units.Emissions;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The footprint of one year: every component of every line. All totals are sums over it.
 *
 * @param inventory what it was worked out from
 * @param year the financial year
 * @param boundary what the total counts
 * @param lines every component of every line, in the order of the scenario
 */
public record Footprint(
    Inventory inventory, FinancialYear year, Boundary boundary, List<FootprintLine> lines) {

  /** Works out the footprint of a year. */
  public static Footprint of(Inventory inventory, FinancialYear year, Boundary boundary) {
    List<FootprintLine> lines = new ArrayList<>();
    for (InventoryLine line : inventory.lines(year)) {
      for (ResolvedComponent component : line.components()) {
        lines.add(FootprintLine.of(line, component));
      }
    }
    return new Footprint(inventory, year, boundary, lines);
  }

  /** The same footprint with totals of another boundary. */
  public Footprint within(Boundary other) {
    return new Footprint(inventory, year, other, lines);
  }

  /** The footprint of the year before with the same boundary; empty where there is none. */
  public Optional<Footprint> previous() {
    FinancialYear before = year.plus(-1);
    return inventory.lines(before).isEmpty()
        ? Optional.empty()
        : Optional.of(of(inventory, before, boundary));
  }

  /** The lines that the total counts. */
  public List<FootprintLine> counted() {
    return lines.stream().filter(this::counts).toList();
  }

  /** The lines that are reported but that the total does not count. */
  public List<FootprintLine> apart() {
    return lines.stream().filter(line -> !counts(line)).toList();
  }

  private boolean counts(FootprintLine line) {
    return boundary.includes(line.placement());
  }

  /** The sum of the lines that the boundary counts. */
  public Emissions total() {
    return sum(this::counts);
  }

  /** The sum of one scope, whatever the boundary; location-based. */
  public Emissions total(Scope scope) {
    return sum(line -> line.placement().scope() == scope);
  }

  /** Purchased electricity in Scope 2 by the average factors of the grid. */
  public Emissions electricityLocationBased() {
    return sum(Footprint::isElectricity);
  }

  /** Purchased electricity in Scope 2 by the factors of contracts, where there are any. */
  public Emissions electricityMarketBased() {
    return Totals.of(
        lines.stream().filter(Footprint::isElectricity).map(FootprintLine::marketBased));
  }

  private static boolean isElectricity(FootprintLine line) {
    return line.placement().ghg() == GhgCategory.PURCHASED_ELECTRICITY;
  }

  private Emissions sum(Predicate<FootprintLine> condition) {
    return Totals.of(lines.stream().filter(condition).map(FootprintLine::emissions));
  }
}
