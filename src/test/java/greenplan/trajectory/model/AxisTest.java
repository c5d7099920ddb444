package greenplan.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.units.FinancialYear;
import org.junit.jupiter.api.Test;

class AxisTest {

  private static final FinancialYear Y2024 = new FinancialYear(2024);

  @Test
  void bothEndsAreOnTheAxis() {
    Axis axis = new Axis(Y2024, new FinancialYear(2045));
    assertThat(axis.count()).isEqualTo(22);
    assertThat(axis.year(0)).isEqualTo(Y2024);
    assertThat(axis.year(21)).hasToString("2045/46");
    assertThat(axis.position(axis.horizon())).isEqualTo(21);
    assertThat(axis.contains(Y2024)).isTrue();
    assertThat(axis.contains(axis.horizon())).isTrue();
    assertThat(axis.contains(new FinancialYear(2023))).isFalse();
    assertThat(axis.contains(new FinancialYear(2046))).isFalse();
  }

  @Test
  void theHorizonIsNotBeforeTheCurrentYear() {
    assertThat(new Axis(Y2024, Y2024).count()).isOne();
    assertThatThrownBy(() -> new Axis(Y2024, new FinancialYear(2023)))
        .hasMessage("horizon 2023/24 is before 2024/25");
  }
}
