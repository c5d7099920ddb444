package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.ShippedTable;
import greenplan.footprint.Footprint;
import greenplan.inventory.InventoryLine;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cost divided by amount, where a line gives both. */
final class LinePrice {

  private static final List<Bounds> BOUNDS =
      ShippedTable.rows(LinePrice.class, "prices.csv").stream().map(Bounds::of).toList();

  /** For messages only. */
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  /**
   * What a unit may cost.
   *
   * @param group the activities that it is of
   * @param unit what the price is of
   * @param low the lowest plausible price
   * @param high the highest plausible price
   */
  private record Bounds(String group, Unit unit, BigDecimal low, BigDecimal high) {

    static Bounds of(Map<String, String> row) {
      return new Bounds(
          row.getOrDefault("group", ""),
          Unit.of(row.getOrDefault("unit", "")),
          new BigDecimal(row.getOrDefault("low", "")),
          new BigDecimal(row.getOrDefault("high", "")));
    }

    boolean areOf(InventoryLine line) {
      return group.equals(line.activity().group())
          && unit.isKindOf(line.declared().amount().unit());
    }
  }

  private LinePrice() {}

  static void check(Footprint footprint, Problems problems) {
    for (InventoryLine line : footprint.inventory().lines(footprint.year())) {
      Amount cost = line.declared().details().cost();
      if (cost != null && line.declared().amount().number().signum() > 0) {
        Optional<Bounds> bounds = BOUNDS.stream().filter(b -> b.areOf(line)).findFirst();
        bounds.ifPresent(b -> compare(line, cost, b, problems));
      }
    }
  }

  private static void compare(InventoryLine line, Amount cost, Bounds bounds, Problems problems) {
    // price = cost / amount; compared without dividing
    BigDecimal amount = line.declared().amount().in(bounds.unit()).number();
    boolean low = cost.number().compareTo(bounds.low().multiply(amount)) < 0;
    boolean high = cost.number().compareTo(bounds.high().multiply(amount)) > 0;
    if (low || high) {
      BigDecimal price = cost.number().divide(amount, FOUR_DIGITS);
      problems.add(
          Code.GP605,
          line.declared().place().origin("cost"),
          "this makes £" + price.stripTrailingZeros().toPlainString() + " per " + bounds.unit(),
          "plausible is £" + bounds.low() + " to £" + bounds.high() + ", by our own wide bounds");
    }
  }
}
