package greenplan.clinical.gas;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.factors.FactorData;
import greenplan.scenario.plan.NestedTarget;
import greenplan.trajectory.indicator.NestedReadings;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Years beside each other, and the two readings of the target for nitrous oxide (nhs-method A6).
 */
class GasSeriesTest {

  private static GasSeries series(String name) {
    Problems problems = new Problems();
    FactorData data = FactorData.open(Path.of("emission-factors"), problems);
    Path file = Program.RESOURCES.resolve("gases/" + name + ".yaml");
    GasYear year = Objects.requireNonNull(GasYearReader.read(file, data, problems));
    assertThat(problems.sorted()).isEmpty();
    return year.series().orElseThrow();
  }

  private static void is(@Nullable BigDecimal number, String expected) {
    assertThat(
            Objects.requireNonNull(number)
                .setScale(new BigDecimal(expected).scale(), RoundingMode.HALF_UP))
        .isEqualByComparingTo(expected);
  }

  private static NestedTarget target(String fall, String part) {
    return new NestedTarget(
        "n2o",
        "Nitrous oxide",
        new BigDecimal(fall),
        "nitrous-oxide-mixture",
        new BigDecimal(part),
        null,
        new FinancialYear(2028),
        "",
        Fields.none(new Problems()));
  }

  private static GasSplit litres(long pure, long mixed) {
    return new GasSplit(BigDecimal.valueOf(pure), BigDecimal.valueOf(mixed));
  }

  /**
   * 100,000 L pure and 400,000 L of mixture, which hold 200,000 L: two thirds are mixed. Reading 1
   * allows 150,000 L in all and 180,000 L mixed, which cannot be; without pure gas the mixture
   * would have to fall to 150,000 L, by 25 %. Reading 2 allows 50,000 and 180,000 L, 23.33 % less.
   */
  @Test
  void atTwoThirdsMixedTheFirstReadingIsImpossible() {
    GasGoal goal = series("two-thirds-2024-25").goals().get(0);
    is(goal.readings().share(), "0.66667");
    is(goal.readings().limit(), "0.5556");
    is(goal.readings().most(), "0.40");
    is(goal.readings().rest(), "1.30");
    is(goal.readings().whole(), "0.2333");
    assertThat(goal.readings().isPossible()).isFalse();
    is(goal.first().whole(), "150000");
    is(goal.first().mixed(), "180000");
    is(goal.first().pure(), "-30000");
    is(goal.leastFallOfMixture(), "0.25");
    is(goal.second().pure(), "50000");
    is(goal.second().whole(), "230000");
    assertThat(goal.isFirstReached()).isFalse();
    assertThat(goal.isSecondReached()).isTrue();
  }

  /** A third mixed: pure 200 may be 150 - 90 = 60, so it falls by 70 %: (0.5 - 0.1/3) / (2/3). */
  @Test
  void atAThirdMixedTheFirstReadingIsPossible() {
    GasGoal goal = new GasGoal(target("0.5", "0.1"), litres(200, 100), litres(60, 90));
    assertThat(goal.readings().isPossible()).isTrue();
    is(goal.readings().rest(), "0.70");
    is(goal.first().pure(), "60");
    assertThat(goal.leastFallOfMixture()).isNull();
    assertThat(goal.isFirstReached()).isTrue();
    assertThat(new GasGoal(target("0.5", "0.1"), litres(200, 100), litres(59, 91)).isFirstReached())
        .isFalse();
    assertThat(
            new GasGoal(target("0.5", "0.1"), litres(200, 100), litres(101, 80)).isSecondReached())
        .isFalse();
  }

  /**
   * Restated from AR4 to AR6: 300,000 L x 0.0018728 = 561.84 kg; x 298 = 167.42832 t as it was
   * reported, x 273 = 153.38232 t. The fall is that of the litres, 23.33 %, and not 29.8 %.
   */
  @Test
  void aRestatedBaseShowsNoFallThatNeverWas() {
    GasSeries series = series("two-thirds-2024-25");
    assertThat(series.base().isRestated()).isTrue();
    GasYear reported = Objects.requireNonNull(series.base().reported());
    is(reported.total().emissions(GasUse::emitted).tonnes(), "167.42832");
    is(series.base().year().total().emissions(GasUse::emitted).tonnes(), "153.38232");
    is(series.change(of -> of.total().emissions(GasUse::emitted).tonnes()), "-23.33");
    is(series.wasteChange(), "-10");
    assertThat(series.isPerDay()).isFalse();
  }

  /** 50,000 L in 365 days are 4,109.6 L in 30: 3,000 L are 27.0 % less. */
  @Test
  void periodsOfDifferentLengthAreComparedPerDay() {
    GasSeries series = series("a-month-later");
    assertThat(series.isPerDay()).isTrue();
    is(series.change(of -> of.nitrousOxide().pure()), "-27.0");
    assertThat(series.isSameAudit()).isFalse();
    assertThat(series.wasteChange()).isNull();
    assertThat(series.bases())
        .extracting(GasBase::file)
        .containsExactly("two-thirds-2022-23.yaml", "two-thirds-2024-25.yaml");
    assertThat(series.base().isRestated()).isFalse();
  }

  @Test
  void aLeapYearIsNoLongerThanAnotherYear() {
    GasPeriod leap = new GasPeriod(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31));
    GasPeriod year = new GasPeriod(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
    assertThat(leap.scaledTo(year).isOne()).isTrue();
    assertThat(leap.label()).isEqualTo("2023/24");
    GasPeriod june = new GasPeriod(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
    assertThat(
            june.scaledTo(new GasPeriod(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31)))
                .value())
        .isEqualByComparingTo(
            new BigDecimal(31).divide(new BigDecimal(30), MathContext.DECIMAL128));
    assertThat(june.label()).isEqualTo("2024-06-01 to 2024-06-30");
  }

  /** Whatever the litres: what each reading allows falls by what the formulas of A6 say. */
  @Test
  void litresAndFormulasAgree() {
    Random random = new Random(6);
    for (int i = 0; i < 300; i++) {
      GasSplit base = litres(1 + random.nextInt(900_000), random.nextInt(900_000));
      GasGoal goal = new GasGoal(target("0.5", "0.1"), base, base);
      NestedReadings readings = goal.readings();
      assertThat(readings.isPossible()).isEqualTo(goal.first().pure().signum() >= 0);
      BigDecimal whole = BigDecimal.ONE.subtract(Objects.requireNonNull(readings.whole()));
      is(base.whole().multiply(whole), goal.second().whole().setScale(6).toPlainString());
      BigDecimal rest = BigDecimal.ONE.subtract(Objects.requireNonNull(readings.rest()));
      is(base.pure().multiply(rest), goal.first().pure().setScale(6).toPlainString());
      assertThat(goal.isFirstReached()).isFalse();
    }
  }
}
