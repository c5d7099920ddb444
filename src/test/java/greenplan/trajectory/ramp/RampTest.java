package greenplan.trajectory.ramp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RampTest {

  /** The worked table has one decimal of a percent. */
  private static final Offset<Double> ONE_DECIMAL = within(0.05);

  private static final List<RampShape> RISES =
      List.of(RampShape.LINEAR, RampShape.LOGISTIC, RampShape.SMOOTHSTEP);

  private static final Offset<Double> EXACT = within(1e-12);

  /** A full effect of 30 % between 2026 and 2030; the step is at 2028. */
  @ParameterizedTest
  @CsvSource({
    "2025,  0.0,  0.0,  0.0,  0",
    "2026,  0.0,  0.0,  0.0,  0",
    "2027,  7.5,  2.5,  4.7,  0",
    "2028, 15.0, 15.0, 15.0, 30",
    "2029, 22.5, 27.5, 25.3, 30",
    "2030, 30.0, 30.0, 30.0, 30",
    "2031, 30.0, 30.0, 30.0, 30"
  })
  void shapesGiveTheWorkedTable(
      int year, double linear, double logistic, double smoothstep, double step) {
    assertThat(30 * Ramp.of(RampShape.LINEAR, 2026, 2030).at(year)).isEqualTo(linear);
    assertThat(30 * Ramp.of(RampShape.LOGISTIC, 2026, 2030).at(year))
        .isCloseTo(logistic, ONE_DECIMAL);
    assertThat(30 * Ramp.of(RampShape.SMOOTHSTEP, 2026, 2030).at(year))
        .isCloseTo(smoothstep, ONE_DECIMAL);
    assertThat(30 * Ramp.step(2028).at(year)).isEqualTo(step);
  }

  /** A quarter of the way: 1/4^2 (3 - 2/4) = 0.15625. */
  @Test
  void smoothstepIsTheCubic() {
    assertThat(RampShape.SMOOTHSTEP.at(0.25)).isEqualTo(0.15625);
  }

  /** A quarter of the way: f = 1 / (1 + 99^(1/2)) = 0.0913252; (f - 0.01) / 0.98 = 0.0829849. */
  @Test
  void logisticRunsFromOneToNinetyNinePercentAndIsStretched() {
    assertThat(RampShape.LOGISTIC.at(0.25)).isCloseTo(0.0829849, within(5e-8));
  }

  @ParameterizedTest
  @EnumSource(RampShape.class)
  void aShapeNeverFallsAndStaysBetweenNothingAndAll(RampShape shape) {
    double before = shape.at(-1);
    assertThat(before).isZero();
    for (int i = -10; i <= 210; i++) {
      double share = shape.at(i / 200.0);
      assertThat(share).isBetween(before, 1.0);
      before = share;
    }
    assertThat(before).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = RampShape.class,
      names = {"LINEAR", "LOGISTIC", "SMOOTHSTEP"})
  void aRiseIsSymmetricAroundItsMiddle(RampShape shape) {
    for (int i = 0; i <= 100; i++) {
      assertThat(shape.at(i / 100.0) + shape.at(1 - i / 100.0)).isCloseTo(1, EXACT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "linear, LINEAR, true",
    "logistic, LOGISTIC, true",
    "smoothstep, SMOOTHSTEP, true",
    "step, STEP, false"
  })
  void aShapeIsFoundByItsId(String id, RampShape shape, boolean hasEnd) {
    assertThat(RampShape.of(id)).contains(shape);
    assertThat(shape.id()).isEqualTo(id);
    assertThat(shape.hasEnd()).isEqualTo(hasEnd);
  }

  @Test
  void noShapeHasAnotherId() {
    assertThat(RampShape.of("Linear")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RampShape.class)
  void aRiseWithinOneYearIsAStep(RampShape shape) {
    Ramp ramp = Ramp.of(shape, 2028, 2028);
    assertThat(ramp.at(2027)).isZero();
    assertThat(ramp.at(2028)).isEqualTo(1);
    assertThat(ramp.complete()).isEqualTo(2028);
  }

  @Test
  void aRampThatEndsBeforeItStartsIsTold() {
    assertThat(Ramp.endsBeforeItStarts(2030, 2026)).isTrue();
    assertThat(Ramp.endsBeforeItStarts(2030, 2030)).isFalse();
    assertThatThrownBy(() -> Ramp.of(RampShape.LINEAR, 2030, 2026))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ends in 2026, before it starts in 2030");
  }

  @Test
  void aStepOverYearsIsRefused() {
    assertThatThrownBy(() -> Ramp.of(RampShape.STEP, 2026, 2030))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a step has one year: 2026, 2030");
  }

  /** From 0.2 in 2026 to 0.8 in 2029 in three equal steps of 0.2. */
  @ParameterizedTest
  @CsvSource({"2025, 0", "2026, 0.2", "2027, 0.4", "2028, 0.6", "2029, 0.8", "2030, 0.8"})
  void aTableIsStraightBetweenItsEntriesAndNothingBeforeThem(int year, double share) {
    assertThat(table(Map.of(2026, 0.2, 2029, 0.8)).at(year)).isCloseTo(share, EXACT);
  }

  @Test
  void aTableIsCompleteWhereItStopsChanging() {
    assertThat(table(Map.of(2026, 0.0, 2028, 0.9, 2035, 0.9)).complete()).isEqualTo(2028);
    assertThat(table(Map.of(2026, 0.9, 2028, 0.5, 2035, 0.9)).complete()).isEqualTo(2035);
    assertThat(table(Map.of(2026, 0.3)).complete()).isEqualTo(2026);
  }

  @Test
  void aTableHoldsSharesOnly() {
    assertThatThrownBy(() -> table(Map.of(2026, 1.1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not shares from 0 to 1: {2026=1.1}");
    assertThatThrownBy(() -> table(Map.of(2026, -0.1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table(Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableDoesNotChangeAfterItWasMade() {
    TreeMap<Integer, Double> shares = new TreeMap<>(Map.of(2026, 0.2));
    Ramp ramp = Ramp.table(shares);
    shares.put(2026, 0.9);
    assertThat(ramp.at(2026)).isEqualTo(0.2);
  }

  @Test
  void aTableOfItsEveryYearIsTheRampItself() {
    Random random = new Random(81);
    for (int i = 0; i < 200; i++) {
      RampShape shape = RISES.get(random.nextInt(RISES.size()));
      int start = 2020 + random.nextInt(10);
      Ramp ramp = Ramp.of(shape, start, start + random.nextInt(12));
      TreeMap<Integer, Double> shares = new TreeMap<>();
      for (int year = start; year <= ramp.complete(); year++) {
        shares.put(year, ramp.at(year));
      }
      Ramp table = Ramp.table(shares);
      for (int year = 2015; year < 2050; year++) {
        assertThat(table.at(year)).isEqualTo(ramp.at(year));
      }
      assertThat(table.complete()).isEqualTo(ramp.complete());
    }
  }

  private static Ramp table(Map<Integer, Double> shares) {
    return Ramp.table(new TreeMap<>(shares));
  }
}
