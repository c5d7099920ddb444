package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

  /** Definitions of the SI, the statute mile and the imperial gallon; all exact. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.2 GWh           | kWh             | 1200000
          1 MWh             | kWh             | 1000
          36 MJ             | kWh             | 10
          1 kWh             | MJ              | 3.6
          1 kWh             | GJ              | 0.0036
          9 GJ (gross CV)   | kWh (gross CV)  | 2500
          1 MWh (net CV)    | GJ (net CV)     | 3.6
          1 mi              | km              | 1.609344
          1.609344 km       | mi              | 1
          1 passenger.mi    | passenger.km    | 1.609344
          1 imperial gallon | L               | 4.54609
          1 m3              | L               | 1000
          250 mL            | L               | 0.25
          2 million litres              | m3              | 2000
          1 t               | kg              | 1000
          350 g             | kg              | 0.35
          1.5 ha            | m2              | 15000
          1 MW              | kW              | 1000
          1 MtCO2e          | tCO2e           | 1000000
          1 ktCO2e          | kgCO2e          | 1000000
          500 gCO2e         | kgCO2e          | 0.5
          2 tCO2            | kgCO2           | 2000
          """)
  void exactConversionsAreExact(String amount, String unit, BigDecimal expected) {
    Amount converted = Amount.parse(amount).value().in(Unit.of(unit));
    assertThat(converted).isEqualTo(new Amount(expected, Unit.of(unit)));
    assertThat(converted.number()).isEqualByComparingTo(expected);
  }

  /** 1 GJ = 1/0.0036 kWh = 2500/9 kWh: 277 and then sevens for ever, the 34th digit rounded up. */
  @Test
  void divisionsThatDoNotEndAreKeptTo34Digits() {
    assertThat(Conversion.between(Unit.of("GJ"), Unit.of("kWh")).ratio().value())
        .isEqualByComparingTo("277.7777777777777777777777777777778");
  }

  /** Three GJ are 2500/3 kWh: 833 and then threes for ever. 34 digits in all. */
  @Test
  void anAmountIsRoundedOnceAndNotByARoundedFactor() {
    assertThat(Amount.parse("3 GJ").value().in(Unit.of("kWh")))
        .hasToString("833.3333333333333333333333333333333 kWh");
  }

  /** 1 km = 1/1.609344 mi; 1.609344 times the number printed here is 1 to 34 digits. */
  @Test
  void kilometresToMilesAreKeptTo34Digits() {
    BigDecimal miles = Conversion.between(Unit.of("km"), Unit.of("mi")).ratio().value();
    assertThat(miles.precision()).isBetween(33, 34);
    assertThat(miles.multiply(new BigDecimal("1.609344")).subtract(BigDecimal.ONE).abs())
        .isLessThan(new BigDecimal("1E-33"));
  }

  @Test
  void numbersOfConversionsArePlain() {
    assertThat(Conversion.between(Unit.of("GWh"), Unit.of("kWh")).ratio().value())
        .hasToString("1000000");
    assertThat(Conversion.between(Unit.of("kWh"), Unit.of("MJ")).ratio().value())
        .hasToString("3.6");
    assertThat(Amount.parse("36 GJ").value().in(Unit.of("kWh")).number()).hasToString("10000");
  }

  @Test
  void aUnitConvertsIntoItselfByOne() {
    Conversion same = Conversion.between(Unit.of("kWh"), Unit.of("kWh"));
    assertThat(same.isIdentity()).isTrue();
    assertThat(same.ratio().value()).isEqualByComparingTo("1");
    assertThat(Conversion.between(Unit.of("MWh"), Unit.of("kWh")).isIdentity()).isFalse();
  }

  /** Each of these pairs has been mixed up in somebody's footprint. */
  @ParameterizedTest
  @CsvSource({
    "kWh (gross CV), kWh (net CV)",
    "kWh (gross CV), kWh",
    "kWh (net CV), kWh",
    "kWh, GJ (gross CV)",
    "kW, kWh",
    "MW, MWh",
    "tCO2, tCO2e",
    "kg, kgCO2e",
    "t, tCO2e",
    "passenger.km, km",
    "passenger.km, patient contact",
    "passenger.km, tonne.km",
    "patient contact, person",
    "patient contact, bed day",
    "bed, bed day",
    "L, kg",
    "L, kWh",
    "m2, m3",
    "FTE, FTE.hour",
    "FTE, person",
    "inhaler, dose",
    "dose, actuation",
    "item, inhaler",
    "bottle, L",
    "GBP, kgCO2e",
    "GBP 2019, GBP 2020",
    "GBP, GBP 2019",
    "%, %/yr"
  })
  void differentThingsNeverConvert(String one, String other) {
    Unit from = Unit.of(one);
    Unit to = Unit.of(other);
    assertThat(from.isKindOf(to)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Conversion.between(from, to))
        .withMessageContaining(from.symbol())
        .withMessageContaining(to.kind());
    assertThatIllegalArgumentException().isThrownBy(() -> Conversion.between(to, from));
    assertThatIllegalArgumentException().isThrownBy(() -> Dimensions.convert(from, to));
  }

  /**
   * Neither is a unit, so neither can be taken for the other: 1.016 t, 0.907 t; 4.546 L, 3.785 L.
   */
  @ParameterizedTest
  @CsvSource({"ton", "long ton", "short ton", "gallon", "US gallon"})
  void theTonAndTheGallonOfTheUnitedStatesAreNotUnits(String word) {
    assertThat(Unit.parse(word).isValue()).isFalse();
  }
}
