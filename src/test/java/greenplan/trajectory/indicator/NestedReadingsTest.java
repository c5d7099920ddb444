package greenplan.trajectory.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.scenario.plan.NestedTarget;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** "Nitrous oxide -50 %, including mixed gas -10 %", by the NHS method notes, A6. */
class NestedReadingsTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  private static NestedReadings readings(String fall, String part, @Nullable String share) {
    return NestedReadings.of(
        new NestedTarget(
            "n2o",
            "Nitrous oxide",
            new BigDecimal(fall),
            "mixed gas",
            new BigDecimal(part),
            share == null ? null : new BigDecimal(share),
            null,
            "",
            Fields.none(new Problems())));
  }

  private static void is(@Nullable BigDecimal number, double expected) {
    assertThat(Objects.requireNonNull(number).doubleValue()).isCloseTo(expected, CLOSE);
  }

  /** 5 of 9 litres are at the limit and still possible: the arithmetic does not round. */
  @Test
  void theLimitItselfIsPossible() {
    NestedReadings readings =
        NestedReadings.of(
            readings("0.5", "0.1", null).target(),
            Ratio.of(BigDecimal.valueOf(5), BigDecimal.valueOf(9)));
    assertThat(readings.rest()).isEqualByComparingTo("1");
    assertThat(readings.most()).isEqualByComparingTo("0.5");
    assertThat(readings.isPossible()).isTrue();
  }

  /** (1 - 0.5) / (1 - 0.1) = 5/9. */
  @Test
  void theFirstReadingEndsAtFiveNinths() {
    is(readings("0.5", "0.1", null).limit(), 5.0 / 9);
    assertThat(readings("0.5", "0.1", "0.5555").isPossible()).isTrue();
    assertThat(readings("0.5", "0.1", "0.5556").isPossible()).isFalse();
  }

  @Test
  @DisplayName("two thirds mixed: the rest would fall by 130 %, without it 40 %, second 23.3 %")
  void twoThirds() {
    NestedReadings readings = readings("0.5", "0.1", "0.66666666666666667");
    is(readings.rest(), 1.3);
    is(readings.most(), 0.4);
    is(readings.whole(), 0.7 / 3);
  }

  /** All of it mixed: there is no rest, and the whole falls as the part does. */
  @Test
  void allOfItIsThePart() {
    NestedReadings readings = readings("0.5", "0.1", "1");
    assertThat(readings.rest()).isNull();
    assertThat(readings.isPossible()).isFalse();
    is(readings.whole(), 0.1);
  }

  @Test
  void withoutAShareOnlyTheLimitIsKnown() {
    NestedReadings readings = readings("0.5", "0.1", null);
    assertThat(readings.rest()).isNull();
    assertThat(readings.most()).isNull();
    assertThat(readings.whole()).isNull();
  }

  @Test
  @DisplayName("law: what the first reading asks of both parts adds up to the whole")
  void theFirstReadingAddsUp() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      double fall = 0.2 + 0.8 * random.nextDouble();
      double part = 0.2 * random.nextDouble();
      double m = 0.99 * random.nextDouble();
      NestedReadings readings = readings("" + fall, "" + part, "" + m);
      double rest = Objects.requireNonNull(readings.rest()).doubleValue();
      assertThat((1 - m) * rest + m * part).isCloseTo(fall, within(1e-9));
      assertThat(readings.isPossible()).isEqualTo(rest <= 1);
    }
  }

  private static String printed(String share) {
    String scenario =
        """
        title: T
        organisation: O
        year: 2024/25
        nested-targets:
          n2o: {title: Nitrous oxide, reduction: 50 %, part: mixed gas, part-reduction: 10 %, by: 2028-12-31SHARE}
        """
            .replace("SHARE", share);
    return Program.run(scenario.getBytes(StandardCharsets.UTF_8), "trajectory", "-").out();
  }

  @Test
  void bothReadingsArePrinted() {
    assertThat(printed(", part-share: 66.7 %"))
        .contains(
            """
            Two readings: Nitrous oxide, by 2028/29

              1. All of it falls by 50.0%, mixed gas by 10.0%. As this part is 66.7% of it, even \
            without any of the rest all of it falls by 40.0%, so this is impossible.
                 That cannot be where this part is more than 55.6%.
              2. The rest falls by 50.0%, mixed gas by 10.0%. As this part is 66.7% of it, all of it \
            falls by 23.3%.
            """);
    assertThat(printed(", part-share: 20 %")).contains("20.0% of it, the rest falls by 60.0%.");
    assertThat(printed("")).contains("mixed gas by 10.0%.\n     That cannot");
  }
}
