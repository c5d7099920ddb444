package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmissionsTest {

  private static Emissions kg(String number) {
    return Emissions.ofKilograms(new BigDecimal(number));
  }

  /** 0.1 + 0.2 is 0.30000000000000004 where numbers are binary. */
  @Test
  void tenthsAddUp() {
    assertThat(kg("0.1").plus(kg("0.2"))).isEqualTo(kg("0.3")).hasToString("0.3 kgCO2e");
  }

  @Test
  void aTonneIsAThousandKilograms() {
    assertThat(kg("1000").tonnes()).isEqualByComparingTo("1");
    assertThat(kg("0.001").tonnes()).isEqualByComparingTo("0.000001");
    assertThat(kg("-2500").tonnes()).isEqualByComparingTo("-2.5");
  }

  /**
   * Amount times factor in kilograms, and the two decimals that UK examples print: 100,000 kWh x
   * 0.18385 = 18,385 kg; 50,000 kWh x 0.02170 = 1,085 kg; £1,000 x 0.215 = 215 kg. Bankers'
   * rounding would give 18.38, 1.08 and 0.22; binary numbers 18.38 or 18.39, 1.08 and 0.21.
   */
  @ParameterizedTest
  @CsvSource({
    "100000, 0.18385, 18.385, 18.39",
    "50000, 0.02170, 1.085, 1.09",
    "1000, 0.215, 0.215, 0.22"
  })
  void tonnesAreExactSoThatHalvesRoundUp(
      BigDecimal amount, BigDecimal factor, BigDecimal tonnes, BigDecimal printed) {
    BigDecimal exact = Emissions.ofKilograms(amount.multiply(factor)).tonnes();
    assertThat(exact).isEqualByComparingTo(tonnes);
    assertThat(exact.setScale(2, RoundingMode.HALF_UP)).isEqualTo(printed);
  }

  @Test
  void emissionsCompareByNumber() {
    assertThat(kg("1.0")).isEqualTo(kg("1")).hasSameHashCodeAs(kg("1"));
    assertThat(kg("1")).isNotEqualTo(kg("2")).isNotEqualTo("1");
    assertThat(kg("2")).isGreaterThan(kg("1")).isEqualByComparingTo(kg("2.00"));
    assertThat(kg("5").minus(kg("5.0")).isZero()).isTrue();
    assertThat(Emissions.ZERO.isZero()).isTrue();
    assertThat(kg("0.0000001").isZero()).isFalse();
  }
}
