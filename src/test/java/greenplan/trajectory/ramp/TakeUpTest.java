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
import org.junit.jupiter.params.provider.ValueSource;

class TakeUpTest {

  private static final List<RampShape> RISES =
      List.of(RampShape.LINEAR, RampShape.LOGISTIC, RampShape.SMOOTHSTEP);

  private static final Offset<Double> EXACT = within(1e-12);
  private static final Ramp LINEAR = Ramp.of(RampShape.LINEAR, 2026, 2030);
  private static final Ramp STEP = Ramp.step(2028);

  @Test
  void withNothingSaidItIsTheRamp() {
    assertThat(TakeUp.of(LINEAR).shares(2025, 8)).containsExactly(0, 0, 0.25, 0.5, 0.75, 1, 1, 1);
  }

  @Test
  void noYearsAreNoShares() {
    assertThat(TakeUp.of(LINEAR).shares(2025, 0)).isEmpty();
  }

  @Test
  void aDelayMovesTheWholeRamp() {
    assertThat(timed(LINEAR, new Timing(2, 0)).shares(2027, 7))
        .containsExactly(0, 0, 0.25, 0.5, 0.75, 1, 1);
  }

  /** Live from 1 July: three of twelve months have passed, so 9/12 of its first year counts. */
  @Test
  void aStepInTheMiddleOfAYearCountsForTheRestOfIt() {
    assertThat(timed(STEP, new Timing(0, 3)).shares(2027, 3)).containsExactly(0, 0.75, 1);
  }

  /** The first year with an effect is 2027 with 0.25; live from 1 October, half of it counts. */
  @Test
  void aRiseInTheMiddleOfAYearIsLessInItsFirstYearOnly() {
    assertThat(timed(LINEAR, new Timing(0, 6)).shares(2026, 5))
        .containsExactly(0, 0.125, 0.5, 0.75, 1);
  }

  @Test
  void delayAndMonthAdd() {
    assertThat(timed(STEP, new Timing(1, 6)).shares(2028, 3)).containsExactly(0, 0.5, 1);
  }

  /** A tenth is lost in each year after 2030: 0.9, 0.81, 0.729. */
  @Test
  void decayBeginsWhenTheRampIsComplete() {
    assertThat(lasting(LINEAR, new Persistence(0.1, 0, false)).shares(2029, 5))
        .containsExactly(new double[] {0.75, 1, 0.9, 0.81, 0.729}, EXACT);
  }

  @Test
  void decayWaitsForADelayedRamp() {
    TakeUp takeUp = new TakeUp(STEP, new Timing(2, 0), new Persistence(0.5, 0, false));
    assertThat(takeUp.shares(2029, 4)).containsExactly(0, 1, 0.5, 0.25);
  }

  @Test
  void anEffectThatLosesAllIsGoneAfterAYear() {
    assertThat(lasting(STEP, new Persistence(1, 0, false)).shares(2027, 4))
        .containsExactly(0, 1, 0, 0);
  }

  @Test
  void aStepEndsAfterItsLife() {
    assertThat(lasting(STEP, new Persistence(0, 3, false)).shares(2027, 6))
        .containsExactly(0, 1, 1, 1, 0, 0);
  }

  /** A quarter comes in each of 2027 to 2030, and each quarter ends five years after it came. */
  @Test
  void eachPieceOfARiseEndsAfterItsOwnLife() {
    assertThat(lasting(LINEAR, new Persistence(0, 5, false)).shares(2029, 8))
        .containsExactly(0.75, 1, 1, 0.75, 0.5, 0.25, 0, 0);
  }

  /** A life shorter than the rise: never more than two quarters work at once. */
  @Test
  void aLifeShorterThanTheRiseNeverReachesTheFullEffect() {
    assertThat(lasting(LINEAR, new Persistence(0, 2, false)).shares(2026, 7))
        .containsExactly(0, 0.25, 0.5, 0.5, 0.5, 0.25, 0);
  }

  /** Three years of work from October 2028 to September 2031: 0.5 + 1 + 1 + 0.5. */
  @Test
  void aLifeThatBeginsWithinAYearEndsWithinAYear() {
    TakeUp takeUp = new TakeUp(STEP, new Timing(0, 6), new Persistence(0, 3, false));
    assertThat(takeUp.shares(2027, 6)).containsExactly(0, 0.5, 1, 1, 0.5, 0);
  }

  @Test
  void whatIsRenewedDoesNotEnd() {
    assertThat(lasting(STEP, new Persistence(0, 3, true)).shares(2027, 6))
        .containsExactly(0, 1, 1, 1, 1, 1);
  }

  /** 1 in 2026 and nothing from 2028 on: what ends in 2028 had already gone. */
  @Test
  void aTableThatFallsNeverGivesLessThanNothing() {
    Ramp falling = Ramp.table(new TreeMap<>(Map.of(2026, 1.0, 2028, 0.0)));
    assertThat(lasting(falling, new Persistence(0, 2, false)).shares(2026, 4))
        .containsExactly(1, 0.5, 0, 0);
  }

  @Test
  void aMeasureThatComesAfterTheLastYearIsIdle() {
    assertThat(TakeUp.of(STEP).isIdle(2020, 8)).isTrue();
    assertThat(TakeUp.of(STEP).isIdle(2020, 9)).isFalse();
  }

  @Test
  void everyTakeUpStaysBetweenNothingAndItsRamp() {
    Random random = new Random(82);
    for (int i = 0; i < 500; i++) {
      int start = 2020 + random.nextInt(10);
      RampShape shape = RISES.get(random.nextInt(RISES.size()));
      Ramp ramp = Ramp.of(shape, start, start + random.nextInt(10));
      Timing timing = new Timing(random.nextInt(4), random.nextInt(12));
      Persistence wear =
          new Persistence(random.nextDouble(), random.nextInt(10), random.nextBoolean());
      double[] shares = new TakeUp(ramp, timing, wear).shares(2015, 40);
      double[] prompt = TakeUp.of(ramp).shares(2015, 40);
      for (int year = 0; year < shares.length; year++) {
        assertThat(shares[year]).isBetween(0.0, prompt[year]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 12})
  void aMonthOutsideTheYearIsRefused(int month) {
    assertThatThrownBy(() -> new Timing(0, month))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("delay 0, month " + month);
  }

  @Test
  void aDelayBackwardsIsRefused() {
    assertThatThrownBy(() -> new Timing(-1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aDecayOutsideNothingToAllIsRefused(double decay) {
    assertThatThrownBy(() -> new Persistence(decay, 0, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("decay " + decay + ", life 0");
  }

  @Test
  void aLifeBelowNothingIsRefused() {
    assertThatThrownBy(() -> new Persistence(0, -1, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TakeUp timed(Ramp ramp, Timing timing) {
    return new TakeUp(ramp, timing, Persistence.LASTING);
  }

  private static TakeUp lasting(Ramp ramp, Persistence persistence) {
    return new TakeUp(ramp, Timing.AT_ONCE, persistence);
  }
}
