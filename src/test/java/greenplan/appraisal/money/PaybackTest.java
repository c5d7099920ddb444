package greenplan.appraisal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Years until the money is back, from what comes in (above zero) or goes out (below) each year. */
class PaybackTest {

  private static OptionalDouble payback(double... nets) {
    double[] capital = new double[nets.length];
    double[] saving = new double[nets.length];
    for (int n = 0; n < nets.length; n++) {
      capital[n] = Math.max(0, -nets[n]);
      saving[n] = Math.max(0, nets[n]);
    }
    double[] none = new double[nets.length];
    return Payback.of(new Flows(capital, none, none, saving, none));
  }

  /** After year 1 there are 40 left to earn: half of the 80 of year 2. */
  @Test
  void aStraightLineWithinTheYear() {
    assertThat(payback(-100, 60, 80, 10).orElseThrow()).isCloseTo(1.5, within(1e-12));
  }

  /** Spent in year 2: 30 + 20 + 25 / 50 of the year after, so 2.5 years later. */
  @Test
  void itIsCountedFromTheFirstSpending() {
    assertThat(payback(0, 0, -75, 30, 20, 50).orElseThrow()).isCloseTo(2.5, within(1e-12));
    assertThat(payback(10, 0, -75, 30, 20, 50).orElseThrow()).isCloseTo(2.5, within(1e-12));
  }

  /** Back to the pound after two years; what comes later changes nothing. */
  @Test
  void moneyThatIsBackToThePoundIsBack() {
    assertThat(payback(-60, 30, 30).orElseThrow()).isEqualTo(2);
    assertThat(payback(-60, 30, 30, 0).orElseThrow()).isEqualTo(2);
    assertThat(payback(-60, 30, 30, 0, 30).orElseThrow()).isEqualTo(2);
  }

  /**
   * Back after 1 year, and 15 below again in year 2: 15 of 30 in year 3. Spent to zero, it stays.
   */
  @Test
  void itHasToStayBack() {
    assertThat(payback(-10, 10, -15, 30).orElseThrow()).isCloseTo(2.5, within(1e-12));
    assertThat(payback(-10, 20, -15)).isEqualTo(OptionalDouble.empty());
    assertThat(payback(-10, 20, -10).orElseThrow()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void whatNeverComesBackHasNoPayback() {
    assertThat(payback(-100, 60, 39)).isEqualTo(OptionalDouble.empty());
    assertThat(payback(0, 0)).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void whereNothingIsSpentNothingHasToComeBack() {
    assertThat(payback(5, 10)).isEqualTo(OptionalDouble.empty());
  }
}
