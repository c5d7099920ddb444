package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.inventory.InventoryLine;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * One line that is larger than all others together.
 *
 * <p>That is nothing unusual of the energy of a building, of a sum of spend and of what others have
 * worked out; there it takes ten times the rest, as a slip of the unit makes it.
 */
final class LargestLine {

  private static final int FEWEST = 5;
  private static final Set<String> OFTEN_LARGE =
      Set.of("Energy", "Spend", "Declared", "Anaesthetic gases");

  private LargestLine() {}

  static void check(Footprint footprint, Problems problems) {
    IdentityHashMap<InventoryLine, Emissions> sums = new IdentityHashMap<>();
    for (FootprintLine line : footprint.counted()) {
      sums.merge(line.line(), line.emissions(), Emissions::plus);
    }
    if (sums.size() < FEWEST) {
      return;
    }
    BigDecimal total = footprint.total().kgCo2e();
    sums.forEach((line, sum) -> compare(line, sum.kgCo2e(), total, problems));
  }

  private static void compare(
      InventoryLine line, BigDecimal kg, BigDecimal total, Problems problems) {
    boolean large = OFTEN_LARGE.contains(line.activity().group());
    BigDecimal rest = total.subtract(kg);
    if (kg.compareTo(rest.multiply(large ? BigDecimal.TEN : BigDecimal.ONE)) > 0) {
      problems.add(
          Code.GP603,
          line.declared().place().origin("amount"),
          "this line is larger than all the rest together" + (large ? ", more than ten times" : ""),
          "check the unit: MWh for kWh, t for kg");
    }
  }
}
