package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How amounts go wrong in real spreadsheets, and what the program makes of each. */
class UnitBugsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20,120,026 kWh      | 20120026 kWh
          20120026kWh         | 20120026 kWh
          1,234,567.8 kWh     | 1234567.8 kWh
          1,234 kg            | 1234 kg
          1.234 kg            | 1.234 kg
          -0.5 t              | -0.5 t
          +5 t                | 5 t
          007 kg              | 7 kg
          12 tonnes           | 12 t
          9000 litres         | 9000 L
          15 m³               | 15 m3
          15 m^3              | 15 m3
          3 kg CO2e           | 3 kgCO2e
          3 kgCO₂e            | 3 kgCO2e
          7 kWh gross CV      | 7 kWh (gross CV)
          5 WTE               | 5 FTE
          30 passenger-km     | 30 passenger.km
          10%                 | 10 %
          10 % per year       | 10 %/yr
          £1.2m               | 1200000 GBP
          £1.25 million       | 1250000 GBP
          £ 12k               | 12000 GBP
          £3bn                | 3000000000 GBP
          £0.15               | 0.15 GBP
          £1,234.56           | 1234.56 GBP
          £-300               | -300 GBP
          5 GBP               | 5 GBP
          5 GBP 2019          | 5 GBP 2019
          """)
  void whatIsMeantIsRead(String text, String expected) {
    assertThat(Amount.parse(text).value()).hasToString(expected);
  }

  /** Columns: what was typed, the code, where the wrong part starts, a part of the hint. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3,5 kg              | GP301 | 0 | a point for decimals (3.5)
          1e3 kg              | GP301 | 0 | write all digits
          2.01E+07 kWh        | GP301 | 0 | write all digits
          1.234.567 kWh       | GP301 | 0 | commas between thousands
          1.234.567,8 kWh     | GP301 | 0 | a point for decimals (3.5)
          12,34,567 kWh       | GP301 | 0 | only between thousands (1,234,567)
          1,2345 kWh          | GP301 | 0 | only between thousands
          1234,567 kWh        | GP301 | 0 | only between thousands
          20 120 026 kWh      | GP301 | 0 | 20,120,026 kWh
          20'120'026 kWh      | GP302 | 2 | greenplan units
          １２ kWh            | GP301 | 0 | plain digits
          −5 kWh              | GP301 | 0 | plain digits
          about 5 kWh         | GP301 | 0 | and then its unit
          kWh 5               | GP301 | 0 | and then its unit
          .5 kg               | GP301 | 0 | 0.5
          5. kg               | GP301 | 0 | 0.5
          --5 kg              | GP301 | 0 |
          NaN kg              | GP301 | 0 |
          Infinity kg         | GP301 | 0 |
          0x1F kg             | GP302 | 1 |
          12                  | GP304 | 0 | as in 12 kWh
          12,345.6            | GP304 | 0 | as in 12,345.6 kWh
          100 kWH             | GP302 | 4 | did you mean "kWh"?
          100 ton             | GP305 | 4 | write t (tonne, 1,000 kg)
          100 tons            | GP305 | 4 | 1.0160469088 t
          100 cm              | GP305 | 4 | write m3
          100 gallons         | GP305 | 4 | 4.54609 L
          100 US gallons      | GP305 | 4 | 3.785411784 L
          100 mWh             | GP305 | 4 | write MWh
          100 KW              | GP305 | 4 | for energy write kWh
          100 CO2e            | GP305 | 4 | kgCO2e, tCO2e
          100 tC              | GP305 | 4 | 44/12
          1.2m kWh            | GP305 | 3 | write the number in full
          1.2 million kWh     | GP305 | 4 | write the number in full
          5k kWh              | GP305 | 1 | write the number in full
          1.2M tCO2e          | GP305 | 3 | write the number in full
          $5                  | GP301 | 0 |
          5 $                 | GP305 | 2 | pounds sterling
          5 €                 | GP305 | 2 | pounds sterling
          £1,2m               | GP301 | 1 | a point for decimals
          £1.2M               | GP302 | 4 | £1.2m
          £1.2x               | GP302 | 4 | £1,200,000
          £1 200              | GP301 | 0 | commas between thousands
          £                   | GP301 | 1 |
          12 kgCO2e/kWh       | GP302 | 3 |
          """)
  void whatIsDoubtfulIsRefusedWithAdvice(String text, String code, int offset, String hint) {
    Reading<Amount> reading = Amount.parse(text);
    assertThat(reading.isValue()).isFalse();
    Fault fault = reading.fault();
    assertThat(fault.code().name()).isEqualTo(code);
    assertThat(fault.offset()).isEqualTo(offset);
    assertThat(fault.offset() + fault.length()).isLessThanOrEqualTo(text.length());
    assertThat(fault.hint()).isNotBlank().contains(hint == null ? "" : hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00A0"})
  void nothingIsNoAmount(String text) {
    assertThat(Amount.parse(text).fault().message()).isEqualTo("no amount");
  }

  /** Line and factor: the unit of the line must be of the kind by which the factor divides. */
  @ParameterizedTest
  @CsvSource({
    "5000 L, kWh, litres against kgCO2e/kWh",
    "5000 kWh, kW, power for energy",
    "5000 kWh, kWh (gross CV), a meter of electricity against a factor of gas",
    "12 kg, kgCO2e, a gas against its effect",
    "12 km, passenger.km, a car against its passengers",
    "12 GBP 2019, GBP 2022, pounds of two years"
  })
  void anAmountThatDoesNotFitItsFactorIsNotConverted(String amount, String per, String bug) {
    Unit unit = Amount.parse(amount).value().unit();
    assertThat(unit.isKindOf(Unit.of(per))).as(bug).isFalse();
  }

  /** 12 kg are 0.012 t: the thousand is never lost, whichever of the two the factor is for. */
  @ParameterizedTest
  @CsvSource({
    "12 kg, t, 0.012 t",
    "12 t, kg, 12000 kg",
    "500 mL, L, 0.5 L",
    "5 MWh, kWh, 5000 kWh"
  })
  void anAmountThatFitsIsConverted(String amount, String per, String expected) {
    assertThat(Amount.parse(amount).value().in(Unit.of(per)))
        .isEqualTo(Amount.parse(expected).value());
  }

  /** Spaces that word processors and web pages put between number and unit. */
  @ParameterizedTest
  @CsvSource({"00A0", "202F", "2009", "2003", "0009"})
  void anySpaceIsASpace(String codePoint) {
    char space = (char) Integer.parseInt(codePoint, 16);
    assertThat(Amount.parse(space + "12" + space + "kWh" + space).value()).hasToString("12 kWh");
    assertThat(Amount.parse("12" + space + "345 kWh").fault().hint()).contains("commas between");
  }

  @ParameterizedTest
  @CsvSource({"'  100 kWH', 6, 3", "' \t3,5 kg ', 2, 3", "'  £1,2m', 3, 3"})
  void theWrongPartIsPointedAtBehindLeadingSpaces(String text, int offset, int length) {
    Fault fault = Amount.parse(text).fault();
    assertThat(fault.offset()).isEqualTo(offset);
    assertThat(fault.length()).isEqualTo(length);
  }
}
