package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.factors.Activity;
import greenplan.factors.EmissionFactor;
import greenplan.scenario.DeclaredLine;
import greenplan.units.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the units that would have fitted a line, and reports the one that does not. */
final class Misfit {

  private final Set<String> fitting = new LinkedHashSet<>();

  /** Notes that the line fits none of these factors. */
  void add(List<EmissionFactor> factors) {
    factors.forEach(factor -> fitting.add(factor.unit().symbol()));
  }

  /** Whether everything has fitted so far. */
  boolean isEmpty() {
    return fitting.isEmpty();
  }

  /** Reports the line where something did not fit. */
  void report(
      DeclaredLine line,
      Activity activity,
      Containers containers,
      Prices prices,
      Problems problems) {
    if (fitting.isEmpty()) {
      return;
    }
    Unit unit = line.amount().unit();
    boolean priced = fitting.stream().anyMatch(f -> f.startsWith("GBP"));
    Set<String> units = new LinkedHashSet<>();
    if (activity.plainKwh() != null) {
      units.add("kWh");
    }
    if (priced) {
      units.add("GBP");
    }
    units.addAll(fitting);
    activity.conversions().forEach(c -> units.add(c.from().symbol()));
    List<String> products = containers.idsOf(activity);
    String choices =
        products.isEmpty() ? "" : ", or name a product: " + String.join(", ", products);
    String deflators =
        priced && Prices.isMoney(unit) ? "; prices can be converted for " + prices.years() : "";
    problems.add(
        Code.GP303,
        line.place().origin("amount"),
        "an amount in " + unit + " (" + unit.kind() + ") does not fit " + activity.title(),
        "write it in " + String.join(" or ", units) + choices + deflators);
  }
}
