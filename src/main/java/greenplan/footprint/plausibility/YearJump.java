package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.inventory.InventoryLine;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Amounts that moved by more than half since the year before, where the scenario holds both. */
final class YearJump {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * Lines that are compared as one.
   *
   * @param lines the lines
   */
  private record Sum(List<InventoryLine> lines) {

    /** The sum; zero lines or lines of several kinds of unit have none. */
    List<Amount> total() {
      Amount total = lines.get(0).declared().amount();
      for (InventoryLine line : lines.subList(1, lines.size())) {
        Amount amount = line.declared().amount();
        if (!amount.unit().isKindOf(total.unit())) {
          return List.of();
        }
        total = total.plus(amount);
      }
      return List.of(total);
    }
  }

  private final Footprint footprint;
  private final FinancialYear before;
  private final Problems problems;

  private YearJump(Footprint footprint, FinancialYear before, Problems problems) {
    this.footprint = footprint;
    this.before = before;
    this.problems = problems;
  }

  static void check(Footprint footprint, Problems problems) {
    FinancialYear before = new FinancialYear(footprint.year().startYear() - 1);
    YearJump jump = new YearJump(footprint, before, problems);
    if (!footprint.inventory().lines(before).isEmpty()) {
      Set<String> said = jump.compare(line -> line.declared().name(), "", Set.of());
      jump.compare(line -> line.activity().id(), "all ", said);
    }
  }

  /** Compares what has the same key in both years; the activities of what was reported. */
  private Set<String> compare(
      Function<InventoryLine, String> key, String all, Set<String> alreadySaid) {
    Map<String, Sum> old = sums(before, key);
    Set<String> said = new HashSet<>();
    sums(footprint.year(), key)
        .forEach(
            (name, now) -> {
              Sum then = old.get(name);
              String activity = now.lines().get(0).activity().id();
              if (then != null && !alreadySaid.contains(activity) && moved(all + name, then, now)) {
                said.add(activity);
              }
            });
    return said;
  }

  private Map<String, Sum> sums(FinancialYear year, Function<InventoryLine, String> key) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (InventoryLine line : footprint.inventory().lines(year)) {
      String name = key.apply(line);
      if (!name.isEmpty()) {
        sums.computeIfAbsent(name, n -> new Sum(new ArrayList<>())).lines().add(line);
      }
    }
    return sums;
  }

  private boolean moved(String name, Sum then, Sum now) {
    List<Amount> a = then.total();
    List<Amount> b = now.total();
    boolean comparable = !a.isEmpty() && !b.isEmpty() && a.get(0).unit().isKindOf(b.get(0).unit());
    BigDecimal from = comparable ? a.get(0).number() : BigDecimal.ZERO;
    if (from.signum() <= 0) {
      return false;
    }
    BigDecimal change = b.get(0).in(a.get(0).unit()).number().subtract(from);
    // |change| > 1/2 from
    boolean jump = change.abs().multiply(TWO).compareTo(from) > 0;
    if (jump) {
      report(name, change, from, now.lines().get(0));
    }
    return jump;
  }

  private void report(String name, BigDecimal change, BigDecimal from, InventoryLine line) {
    BigDecimal percent = change.abs().movePointRight(2).divide(from, 0, RoundingMode.HALF_UP);
    problems.add(
        Code.GP602,
        line.declared().place().origin("amount"),
        name + (change.signum() > 0 ? " rose by " : " fell by ") + percent + " % since " + before,
        "check the unit and whether the same sites are counted; a note says why it is right");
  }
}
