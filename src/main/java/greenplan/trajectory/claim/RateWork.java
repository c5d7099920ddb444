package greenplan.trajectory.claim;

import greenplan.scenario.claim.RateClaim;
import greenplan.trajectory.path.RateConvention;
import greenplan.trajectory.path.RateQuestion;
import greenplan.trajectory.path.RateStart;
import greenplan.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fall of so many percent a year, by every convention that such words may mean.
 *
 * <p>The verdict is that of the convention that the claim names. Where it names none, it is that of
 * the first convention that reproduces the figure, or else of the first that is nearest to doing
 * so.
 */
final class RateWork {

  private RateWork() {}

  static ClaimResult of(RateClaim claim) {
    RateQuestion question = question(claim);
    List<RateReading> readings = new ArrayList<>();
    for (RateConvention convention : RateConvention.values()) {
      boolean isKnown = claim.base() != null || !convention.ofBase();
      if (isKnown && convention.reaches(question.target())) {
        readings.add(reading(claim, convention, question));
      }
    }
    @Nullable RateReading chosen = chosen(claim, readings);
    if (chosen == null) {
      return new ClaimResult(claim, Status.REFUTED, null, workings(claim).withReadings(readings));
    }
    readings.replaceAll(reading -> reading.equals(chosen) ? reading.choose() : reading);
    return new ClaimResult(
        claim, chosen.status(), chosen.percentPerYear(), workings(claim).withReadings(readings));
  }

  private static RateReading reading(
      RateClaim claim, RateConvention convention, RateQuestion question) {
    BigDecimal percent = BigDecimal.valueOf(convention.percentPerYear(question));
    Status status = new Verdict(claim.stated(), percent).status();
    return new RateReading(convention.id(), convention.words(), percent, status, false);
  }

  private static @Nullable RateReading chosen(RateClaim claim, List<RateReading> readings) {
    if (!claim.convention().isEmpty()) {
      return readings.stream()
          .filter(reading -> reading.convention().equals(claim.convention()))
          .findFirst()
          .orElse(null);
    }
    return Stream.of(Status.REPRODUCED, Status.OFF_BY_ROUNDING, Status.REFUTED)
        .flatMap(status -> readings.stream().filter(reading -> reading.status() == status))
        .findFirst()
        .orElse(null);
  }

  private static RateQuestion question(RateClaim claim) {
    Amount current = claim.current();
    double level = current.number().doubleValue();
    Amount base = claim.base();
    double of = base == null ? level : base.in(current.unit()).number().doubleValue();
    double target = claim.target().in(current.unit()).number().doubleValue();
    RateStart start = new RateStart(of, level, claim.growth().doubleValue());
    return new RateQuestion(start, target, claim.steps());
  }

  private static Workings workings(RateClaim claim) {
    List<Figure> inputs = new ArrayList<>();
    inputs.add(Figure.of("current", claim.current(), claim.from().toString()));
    inputs.add(Figure.of("target", claim.target(), claim.to().toString()));
    Amount base = claim.base();
    if (base != null) {
      inputs.add(Figure.of("base", base, "the base year"));
    }
    inputs.add(new Figure("steps", BigDecimal.valueOf(claim.steps()), "years", ""));
    inputs.add(new Figure("growth", claim.growth().movePointRight(2), "%/yr", "of activity"));
    return Workings.of(inputs, List.of());
  }
}
