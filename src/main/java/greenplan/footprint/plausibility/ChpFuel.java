package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.inventory.InventoryLine;
import greenplan.units.Amount;
import java.util.HashMap;
import java.util.Map;

/** Sites whose combined heat and power burns more than all their gas, where both are given. */
final class ChpFuel {

  private ChpFuel() {}

  static void check(Footprint footprint, Problems problems) {
    Map<String, Amount> gas = new HashMap<>();
    for (InventoryLine line : footprint.inventory().lines(footprint.year())) {
      if (line.activity().id().equals("natural-gas")) {
        Amount amount = line.declared().amount();
        gas.merge(line.declared().details().site(), amount, ChpFuel::sum);
      }
    }
    for (InventoryLine line : footprint.inventory().lines(footprint.year())) {
      Amount all = gas.get(line.declared().details().site());
      if (line.activity().id().equals("chp-gas") && all != null) {
        compare(line, all, problems);
      }
    }
  }

  /** Amounts of other kinds, such as m3 beside kWh, are left out. */
  private static Amount sum(Amount a, Amount b) {
    return a.unit().isKindOf(b.unit()) ? a.plus(b) : a;
  }

  private static void compare(InventoryLine line, Amount gas, Problems problems) {
    Amount fuel = line.declared().amount();
    boolean more =
        gas.number().signum() > 0
            && fuel.unit().isKindOf(gas.unit())
            && fuel.in(gas.unit()).number().compareTo(gas.number()) > 0;
    if (more) {
      problems.add(
          Code.GP604,
          line.declared().place().origin("amount"),
          "the fuel of combined heat and power, " + fuel + ", is more than all gas, " + gas,
          "right if the gas leaves it out; make sure that it is counted once");
    }
  }
}
