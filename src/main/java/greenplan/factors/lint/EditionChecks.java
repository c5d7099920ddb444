package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorKey;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Whether the editions of one id agree: no leap, and no unit that only one edition has. */
final class EditionChecks {

  private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final String STEP_HINT =
      "a slipped decimal, another unit, or a change of method? where it is right, accept it with"
          + " a reason in accepted-findings.csv";

  private EditionChecks() {}

  /** Checks the editions of one id, oldest first. */
  static void check(List<List<EmissionFactor>> history, Consumer<Finding> findings) {
    checkSteps(history, findings);
    checkUnits(history, findings);
  }

  /** Each factor against the last edition before it that has the same unit. */
  private static void checkSteps(List<List<EmissionFactor>> history, Consumer<Finding> findings) {
    Map<String, EmissionFactor> before = new HashMap<>();
    for (List<EmissionFactor> edition : history) {
      for (EmissionFactor factor : edition) {
        EmissionFactor earlier = before.put(FactorKey.unit(factor.unit()), factor);
        if (earlier != null) {
          checkStep(earlier, factor, findings);
        }
      }
    }
  }

  private static void checkStep(
      EmissionFactor earlier, EmissionFactor factor, Consumer<Finding> findings) {
    String figure = step(earlier.kgCo2e(), factor.kgCo2e());
    if (!figure.isEmpty()) {
      String message =
          "is "
              + factor.kgCo2e().toPlainString()
              + " after "
              + earlier.kgCo2e().toPlainString()
              + " in "
              + earlier.set()
              + " ("
              + figure
              + ")";
      findings.accept(Finding.of(Code.GP507, factor, figure, message, STEP_HINT));
    }
  }

  /** The step from one edition to the next; empty for one that needs no reason. */
  private static String step(BigDecimal before, BigDecimal after) {
    if (before.signum() == 0 || after.signum() == 0) {
      boolean both = before.signum() == after.signum();
      return both ? "" : before.signum() == 0 ? "from 0" : "to 0";
    }
    BigDecimal ratio = after.divide(before, MathContext.DECIMAL128);
    boolean large = ratio.compareTo(DOUBLE) > 0 || ratio.compareTo(HALF) < 0;
    return large ? Finding.times(ratio) : "";
  }

  /** A unit that no other edition has, where others have the id. */
  private static void checkUnits(List<List<EmissionFactor>> history, Consumer<Finding> findings) {
    if (history.size() < 2) {
      return;
    }
    Map<String, List<EmissionFactor>> byUnit = new TreeMap<>();
    for (List<EmissionFactor> edition : history) {
      for (EmissionFactor factor : edition) {
        byUnit
            .computeIfAbsent(FactorKey.unit(factor.unit()), unit -> new ArrayList<>())
            .add(factor);
      }
    }
    byUnit.forEach(
        (unit, factors) -> {
          if (factors.size() == 1) {
            Set<String> others = new TreeSet<>(byUnit.keySet());
            others.remove(unit);
            findings.accept(lone(factors.get(0), others));
          }
        });
  }

  private static Finding lone(EmissionFactor factor, Set<String> others) {
    String message = "is in no other edition; they are per " + String.join(", ", others);
    return Finding.of(Code.GP508, factor, "", message, "check the unit");
  }
}
