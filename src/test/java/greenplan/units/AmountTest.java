package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {

  private static Amount amount(String text) {
    return Amount.parse(text).value();
  }

  @Test
  void aSumIsInTheUnitOfItsFirstTerm() {
    assertThat(amount("1 MWh").plus(amount("500 kWh"))).hasToString("1.500 MWh");
    assertThat(amount("500 kWh").plus(amount("1 MWh"))).hasToString("1500 kWh");
  }

  @Test
  void differentThingsDoNotAdd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount("1 kg").plus(amount("1 kgCO2e")))
        .withMessageContaining("kgCO2e");
  }

  /** An amount is a number and a unit as written; 1 MWh and 1000 kWh are not the same words. */
  @Test
  void amountsAreEqualWhereNumberAndUnitAre() {
    assertThat(amount("1.50 kWh")).isEqualTo(amount("1.5 kWh"));
    assertThat(amount("1 MWh")).isNotEqualTo(amount("1000 kWh"));
    assertThat(amount("1 MWh").in(Unit.of("kWh"))).isEqualTo(amount("1000 kWh"));
    assertThat(amount("1 kWh")).isNotEqualTo(amount("2 kWh")).isNotEqualTo("1 kWh");
  }

  @Test
  void largeNumbersArePrintedWithoutAnExponent() {
    assertThat(Amount.of(new BigDecimal("1E+9"), Unit.of("kWh"))).hasToString("1000000000 kWh");
    assertThat(Amount.of(new BigDecimal("1E-9"), Unit.of("t"))).hasToString("0.000000001 t");
  }

  @Test
  void onlyNumbersBelowZeroAreNegative() {
    assertThat(amount("-0.001 kWh").isNegative()).isTrue();
    assertThat(amount("0 kWh").isNegative()).isFalse();
    assertThat(amount("-0 kWh").isNegative()).isFalse();
  }
}
