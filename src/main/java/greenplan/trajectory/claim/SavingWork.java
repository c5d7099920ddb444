package greenplan.trajectory.claim;

import greenplan.scenario.claim.SavingClaim;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Emissions and money saved together, beside what others saved.
 *
 * <p>It cannot be computed from what is known, so it is compared: with the savings it is a part of,
 * with the footprint of its whole kind, and, per pound, with the examples. It is implausible if it
 * is more than the first or the second, or more than ten times above or below all examples.
 */
final class SavingWork {

  private static final Unit POUND = Unit.of("GBP");
  private static final Unit KILOGRAM = Unit.of("kgCO2e");
  private static final BigDecimal FAR = BigDecimal.TEN;

  private final SavingClaim claim;
  private final Amount saved;
  private final BigDecimal pounds;
  private final List<Figure> inputs = new ArrayList<>();
  private final List<Figure> findings = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();

  private SavingWork(SavingClaim claim) {
    this.claim = claim;
    this.saved = claim.stated().amount();
    this.pounds = claim.money().in(POUND).number();
  }

  static ClaimResult of(SavingClaim claim) {
    return new SavingWork(claim).result();
  }

  private ClaimResult result() {
    inputs.add(Figure.of("money saved", claim.money(), ""));
    compareWithTotal();
    compareWithMost();
    compareWithExamples();
    @Nullable BigDecimal likely = doubts.isEmpty() ? null : likely();
    Status status = doubts.isEmpty() ? Status.PLAUSIBLE : Status.IMPLAUSIBLE;
    Workings workings = Workings.of(inputs, findings).withDoubts(doubts);
    return new ClaimResult(claim, status, likely, workings);
  }

  private void compareWithTotal() {
    Amount total = claim.total();
    if (total == null) {
      return;
    }
    inputs.add(Figure.of("total", total, "all savings that it is a part of"));
    BigDecimal part = saved.in(total.unit()).number();
    BigDecimal percent = part.movePointRight(2).divide(total.number(), MathContext.DECIMAL128);
    findings.add(new Figure("share of the total", percent, "%", ""));
    if (part.compareTo(total.number()) > 0) {
      doubts.add(saved + " is more than all savings that it is a part of, " + total);
    }
  }

  private void compareWithMost() {
    Amount most = claim.most();
    if (most == null) {
      return;
    }
    String of = claim.mostOf().isEmpty() ? "its whole kind" : claim.mostOf();
    inputs.add(Figure.of("footprint", most, of));
    if (saved.in(most.unit()).number().compareTo(most.number()) > 0) {
      doubts.add(saved + " is more than the footprint of " + of + ", " + most);
    }
  }

  private void compareWithExamples() {
    if (claim.examples().isEmpty()) {
      return;
    }
    claim
        .examples()
        .forEach(
            example -> {
              inputs.add(Figure.of("example, saved", example.saved(), example.source()));
              inputs.add(Figure.of("example, money", example.money(), example.source()));
            });
    BigDecimal own = kilograms(saved).divide(pounds, MathContext.DECIMAL128);
    findings.add(new Figure("saved per pound", own, "kgCO2e/GBP", ""));
    findings.add(new Figure("lowest example", least(), "kgCO2e/GBP", ""));
    findings.add(new Figure("highest example", greatest(), "kgCO2e/GBP", ""));
    boolean above = own.compareTo(greatest().multiply(FAR)) > 0;
    boolean below = own.multiply(FAR).compareTo(least()) < 0;
    if (above || below) {
      doubts.add(
          saved
              + " for "
              + pounds.stripTrailingZeros().toPlainString()
              + " GBP"
              + " is "
              + Plain.figures(own, 3)
              + " kgCO2e a pound, the examples saved "
              + Plain.figures(least(), 3)
              + " to "
              + Plain.figures(greatest(), 3));
    }
  }

  /**
   * The stated number with its unit slipped by thousands, where that brings it into the range of
   * the examples and under everything it is compared with; null where no slip does.
   */
  private @Nullable BigDecimal likely() {
    for (int zeros : new int[] {-3, 3, -6, 6}) {
      BigDecimal slipped = saved.number().scaleByPowerOfTen(zeros);
      if (fits(new Amount(slipped, saved.unit()))) {
        return slipped;
      }
    }
    return null;
  }

  private boolean fits(Amount slipped) {
    boolean possible =
        Stream.of(claim.total(), claim.most())
            .allMatch(
                limit -> limit == null || kilograms(slipped).compareTo(kilograms(limit)) <= 0);
    BigDecimal own = kilograms(slipped).divide(pounds, MathContext.DECIMAL128);
    return possible
        && !claim.examples().isEmpty()
        && own.compareTo(least()) >= 0
        && own.compareTo(greatest()) <= 0;
  }

  private BigDecimal least() {
    return perPound().min(BigDecimal::compareTo).orElseThrow();
  }

  private BigDecimal greatest() {
    return perPound().max(BigDecimal::compareTo).orElseThrow();
  }

  private Stream<BigDecimal> perPound() {
    return claim.examples().stream()
        .map(
            example ->
                kilograms(example.saved())
                    .divide(example.money().in(POUND).number(), MathContext.DECIMAL128));
  }

  private static BigDecimal kilograms(Amount amount) {
    return amount.in(KILOGRAM).number();
  }
}
