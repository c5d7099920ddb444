package greenplan.footprint;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.factors.Scope;
import greenplan.scenario.Expectation;
import greenplan.units.Emissions;
import java.math.BigDecimal;

/** Compares results with what a scenario expects of them. */
public final class Expectations {

  private Expectations() {}

  /** Reports every expectation of the footprint's year that does not hold. */
  public static void check(Footprint footprint, Problems problems) {
    for (Expectation expected : footprint.inventory().section(footprint.year()).expectations()) {
      Emissions found = result(footprint, expected);
      // allowed = within x |expected|
      BigDecimal allowed = expected.within().multiply(expected.value().kgCo2e().abs());
      BigDecimal off = found.minus(expected.value()).kgCo2e().abs();
      if (off.compareTo(allowed) > 0) {
        problems.add(Code.GP502, expected.origin(), message(expected, found));
      }
    }
  }

  private static Emissions result(Footprint footprint, Expectation expected) {
    return switch (expected.what()) {
      case "scope-1" -> footprint.total(Scope.SCOPE_1);
      case "scope-2" -> footprint.total(Scope.SCOPE_2);
      case "scope-3" -> footprint.total(Scope.SCOPE_3);
      default -> footprint.within(expected.boundary()).total();
    };
  }

  private static String message(Expectation expected, Emissions found) {
    return "expected " + plain(expected.value()) + " tCO2e, found " + plain(found) + " tCO2e";
  }

  private static String plain(Emissions emissions) {
    return emissions.tonnes().stripTrailingZeros().toPlainString();
  }
}
