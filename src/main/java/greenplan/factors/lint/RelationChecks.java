package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.factors.EmissionFactor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whether the units of one id keep their relation from one edition to the next. A fuel gains or
 * loses little energy in a litre between two years, so all its units take the same step; one that
 * does not has a slipped decimal or another unit.
 */
final class RelationChecks {

  /** Natural gas per tonne moved by 8 % against its kWh in 2019, the largest seen in fuels. */
  private static final double TOLERANCE = 0.09;

  private record Step(EmissionFactor factor, EmissionFactor earlier, double ratio) {}

  private RelationChecks() {}

  /** Checks the editions of one id, oldest first, each against the one before. */
  static void check(List<List<EmissionFactor>> history, Consumer<Finding> findings) {
    for (int i = 1; i < history.size(); i++) {
      List<EmissionFactor> earlier = history.get(i - 1);
      List<EmissionFactor> edition = history.get(i);
      checkSteps(steps(earlier, edition), findings);
      edition.forEach(factor -> checkLabel(factor, earlier, edition, findings));
    }
  }

  private static List<Step> steps(List<EmissionFactor> earlier, List<EmissionFactor> edition) {
    List<Step> steps = new ArrayList<>();
    for (EmissionFactor factor : edition) {
      Optional<EmissionFactor> before = same(factor, earlier);
      if (before.isPresent() && isPositive(factor) && isPositive(before.get())) {
        double ratio = ratio(factor.kgCo2e(), before.get().kgCo2e()).doubleValue();
        steps.add(new Step(factor, before.get(), ratio));
      }
    }
    steps.sort(Comparator.comparingDouble(Step::ratio));
    return steps;
  }

  /** Each unit's step against the middle one; of two in the middle, the one that moved less. */
  private static void checkSteps(List<Step> steps, Consumer<Finding> findings) {
    if (steps.size() < 2) {
      return;
    }
    Step low = steps.get((steps.size() - 1) / 2);
    Step high = steps.get(steps.size() / 2);
    Step middle = distance(low.ratio()) <= distance(high.ratio()) ? low : high;
    for (Step step : steps) {
      double allowed = Math.log1p(TOLERANCE) + rounding(step) + rounding(middle);
      if (distance(step.ratio() / middle.ratio()) > allowed) {
        findings.accept(finding(step, middle));
      }
    }
  }

  private static Finding finding(Step step, Step middle) {
    BigDecimal apart = ratio(BigDecimal.valueOf(step.ratio()), BigDecimal.valueOf(middle.ratio()));
    String message =
        "moved by "
            + Finding.times(BigDecimal.valueOf(step.ratio()))
            + " since "
            + step.earlier().set()
            + ", but per "
            + middle.factor().unit()
            + " by "
            + Finding.times(BigDecimal.valueOf(middle.ratio()));
    return Finding.of(
        Code.GP508,
        step.factor(),
        Finding.times(apart),
        message,
        "check the unit and the decimals");
  }

  /** A value that is nearer to what another unit had, where that unit is now missing. */
  private static void checkLabel(
      EmissionFactor factor,
      List<EmissionFactor> earlier,
      List<EmissionFactor> edition,
      Consumer<Finding> findings) {
    Optional<EmissionFactor> own = same(factor, earlier);
    if (own.isEmpty() || !isPositive(own.get()) || !isPositive(factor)) {
      return;
    }
    double moved = distance(ratio(factor.kgCo2e(), own.get().kgCo2e()).doubleValue());
    earlier.stream()
        .filter(other -> isPositive(other) && same(other, edition).isEmpty())
        .filter(o -> distance(ratio(factor.kgCo2e(), o.kgCo2e()).doubleValue()) < moved)
        .findFirst()
        .ifPresent(other -> findings.accept(mislabelled(factor, other)));
  }

  private static Finding mislabelled(EmissionFactor factor, EmissionFactor other) {
    String message =
        "is "
            + factor.kgCo2e().toPlainString()
            + ", which is nearer to "
            + other.kgCo2e().toPlainString()
            + " per "
            + other.unit()
            + " in "
            + other.set();
    return Finding.of(Code.GP508, factor, "", message, "is it per " + other.unit() + "?");
  }

  private static Optional<EmissionFactor> same(
      EmissionFactor factor, List<EmissionFactor> edition) {
    return edition.stream().filter(f -> f.unit().equals(factor.unit())).findFirst();
  }

  private static boolean isPositive(EmissionFactor factor) {
    return factor.kgCo2e().signum() > 0;
  }

  private static BigDecimal ratio(BigDecimal one, BigDecimal other) {
    return one.divide(other, MathContext.DECIMAL128);
  }

  private static double distance(double ratio) {
    return Math.abs(Math.log(ratio));
  }

  private static double rounding(Step step) {
    return RowChecks.relativeRounding(step.factor().kgCo2e())
        + RowChecks.relativeRounding(step.earlier().kgCo2e());
  }
}
