package greenplan.report.disclosure;

import greenplan.factors.GhgCategory;
import greenplan.footprint.Footprint;
import greenplan.inventory.InventoryLine;
import greenplan.report.page.Cell;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What was declared of a year, added up in one unit: exact, and only where units allow it. */
final class Amounts {

  private static final Unit KWH = Unit.of("kWh");

  private final List<InventoryLine> lines;
  private final String year;

  Amounts(Footprint footprint) {
    this.lines = footprint.inventory().lines(footprint.year());
    this.year = footprint.year().toString();
  }

  /** kWh of natural gas. */
  Field gas() {
    return energy("Natural gas", Amounts::isGas);
  }

  /** kWh of electricity that was bought. */
  Field electricity() {
    return energy("Electricity bought", line -> is(line, GhgCategory.PURCHASED_ELECTRICITY));
  }

  /** kWh of other fuels burnt on site. */
  Field otherFuels() {
    return energy(
        "Other fuels burnt on site",
        line -> is(line, GhgCategory.STATIONARY_COMBUSTION) && !isGas(line));
  }

  /** kWh of heat that was bought. */
  Field heat() {
    return energy("Heat and steam bought", line -> is(line, GhgCategory.PURCHASED_HEAT));
  }

  /** kWh of fuel for own vehicles. */
  Field transport() {
    return energy("Fuel of own vehicles", line -> is(line, GhgCategory.MOBILE_COMBUSTION));
  }

  /** kWh of all of these. */
  Field allEnergy() {
    return energy("Energy", this::isEnergy);
  }

  private boolean isEnergy(InventoryLine line) {
    return is(line, GhgCategory.STATIONARY_COMBUSTION)
        || is(line, GhgCategory.MOBILE_COMBUSTION)
        || is(line, GhgCategory.PURCHASED_ELECTRICITY)
        || is(line, GhgCategory.PURCHASED_HEAT);
  }

  private Field energy(String name, Predicate<InventoryLine> which) {
    return sum(name, KWH, "add the amounts in kWh", which);
  }

  /** Cubic metres of water. */
  Field water() {
    return sum(
        "Water supplied",
        Unit.of("m3"),
        "add the activity water-supply in m3",
        line -> line.activity().id().equals("water-supply"));
  }

  /** Tonnes of waste, a field for each route that is declared. */
  List<Field> waste() {
    TreeSet<String> routes = new TreeSet<>();
    lines.stream().filter(Amounts::isWaste).forEach(line -> routes.add(line.activity().title()));
    if (routes.isEmpty()) {
      return List.of(Field.missing("Waste by route", "add waste in tonnes, a line for each route"));
    }
    return routes.stream()
        .map(
            route ->
                sum(
                    "Waste: " + route,
                    Unit.of("t"),
                    "add tonnes",
                    line -> isWaste(line) && line.activity().title().equals(route)))
        .toList();
  }

  /** What the lines of energy cost, as far as they say. */
  Field spend() {
    BigDecimal sum = BigDecimal.ZERO;
    List<String> from = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (InventoryLine line : lines.stream().filter(this::isEnergy).toList()) {
      Amount cost = line.declared().details().cost();
      if (cost == null) {
        without.add(line.declared().id());
      } else {
        sum = sum.add(cost.number());
        from.add(line.declared().id());
      }
    }
    if (from.isEmpty()) {
      return Field.missing("Spend on energy", "add cost to the lines of energy");
    }
    return new Field(
        "Spend on energy", Cell.number(sum, 0), "GBP", from(from), without(without, "a cost"));
  }

  private Field sum(String name, Unit unit, String add, Predicate<InventoryLine> which) {
    BigDecimal sum = BigDecimal.ZERO;
    List<String> from = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (InventoryLine line : lines.stream().filter(which).toList()) {
      Amount amount = line.declared().amount();
      if (amount.unit().isKindOf(unit)) {
        sum = sum.add(amount.in(unit).number());
        from.add(line.declared().id());
      } else {
        without.add(line.declared().id());
      }
    }
    if (from.isEmpty()) {
      return Field.missing(name, add + (without.isEmpty() ? "" : " of " + some(without)));
    }
    return new Field(
        name, Cell.number(sum, 0), unit.symbol(), from(from), without(without, unit.symbol()));
  }

  private String from(List<String> ids) {
    return "declared amounts of " + year + ": " + some(ids);
  }

  private static String without(List<String> ids, String what) {
    return ids.isEmpty() ? "" : "not in it, as they are not in " + what + ": " + some(ids);
  }

  private static String some(List<String> ids) {
    int most = 6;
    String shown = String.join(", ", ids.subList(0, Math.min(most, ids.size())));
    return ids.size() > most ? shown + " and " + (ids.size() - most) + " more" : shown;
  }

  private static boolean isGas(InventoryLine line) {
    return line.activity().id().equals("natural-gas");
  }

  private static boolean isWaste(InventoryLine line) {
    return is(line, GhgCategory.WASTE) && !line.activity().id().contains("water");
  }

  private static boolean is(InventoryLine line, GhgCategory category) {
    return line.components().stream()
        .map(component -> component.component().placement().ghg())
        .filter(Objects::nonNull)
        .anyMatch(category::equals);
  }
}
