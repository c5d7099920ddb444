package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The two tables of units: they are data, so they are held to rules here. */
class VocabularyTest {

  /** The table and pounds of two price years. */
  static List<Unit> units() {
    List<Unit> units = new ArrayList<>(Vocabulary.all());
    units.add(PriceYear.of(2019));
    units.add(PriceYear.of(2024));
    return units;
  }

  static Stream<String> refused() {
    return Vocabulary.refused().keySet().stream().sorted();
  }

  @Test
  void theTableIsThere() {
    assertThat(Vocabulary.all()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    assertThat(Vocabulary.refused()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("units")
  void everyUnitIsWholeAndItsDefinitionIsPositive(Unit unit) {
    assertThat(unit.symbol()).isNotBlank().isEqualTo(unit.symbol().strip());
    assertThat(unit.kind()).isNotBlank();
    assertThat(unit.meaning()).isNotBlank();
    assertThat(unit.definition()).matches("[0-9.]+ [a-z0-9]+(\\^[1-9])?(\\.[a-z0-9]+)*");
    assertThat(Dimensions.convert(unit, unit).isOne()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("units")
  void everySpellingReadsAsItsUnit(Unit unit) {
    assertThat(Unit.parse(unit.symbol()).value()).isEqualTo(unit);
    assertThat(Unit.of(unit.symbol())).isEqualTo(unit).hasToString(unit.symbol());
    for (String spelling : Vocabulary.spellings(unit)) {
      assertThat(Unit.parse(spelling).value()).as(spelling).isEqualTo(unit);
    }
  }

  /** An amount is a number and then a unit, so a unit may not start like a number. */
  @ParameterizedTest
  @MethodSource("units")
  void everySpellingCanStandAfterANumberWithOrWithoutASpace(Unit unit) {
    List<String> spellings = new ArrayList<>(Vocabulary.spellings(unit));
    spellings.add(unit.symbol());
    for (String spelling : spellings) {
      Amount twelve = new Amount(BigDecimal.valueOf(12), unit);
      assertThat(Amount.parse("12 " + spelling).value()).as(spelling).isEqualTo(twelve);
      assertThat(Amount.parse("12" + spelling).value()).as(spelling).isEqualTo(twelve);
    }
  }

  @Test
  void otherSpellingsAreListedInOrder() {
    assertThat(Vocabulary.spellings(Unit.of("m2")))
        .containsExactly("m^2", "m²", "sq m", "square metre", "square metres");
  }

  @Test
  void noSpellingMeansTwoUnits() {
    Set<String> seen = new HashSet<>();
    for (Unit unit : Vocabulary.all()) {
      assertThat(seen.add(unit.symbol())).as(unit.symbol()).isTrue();
      for (String spelling : Vocabulary.spellings(unit)) {
        assertThat(seen.add(spelling)).as(spelling).isTrue();
      }
    }
  }

  @Test
  void unitsOfOneKindConvertBothWays() {
    for (Unit from : units()) {
      for (Unit to : units()) {
        if (from.isKindOf(to)) {
          Conversion there = Conversion.between(from, to);
          Conversion back = Conversion.between(to, from);
          assertThat(there.ratio().times(back.ratio()).isOne()).as(from + " to " + to).isTrue();
          assertThat(there.ratio().over().multiply(size(to)))
              .as(from + " to " + to)
              .isEqualByComparingTo(there.ratio().under().multiply(size(from)));
        }
      }
    }
  }

  /**
   * Our word for what a unit measures and the dimensions that JSR-385 works out cannot disagree.
   */
  @Test
  void kindsAreExactlyTheDimensionsOfTheLibrary() {
    List<String> disagreements = new ArrayList<>();
    for (Unit one : units()) {
      for (Unit other : units()) {
        if (one.isKindOf(other) != Dimensions.areCompatible(one, other)) {
          disagreements.add(one + " and " + other);
        }
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private static BigDecimal size(Unit unit) {
    return new BigDecimal(unit.definition().split(" ", 2)[0]);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aRefusedWordIsNoUnitAndSaysWhatToWrite(String word) {
    Fault fault = Unit.parse(word).fault();
    assertThat(fault.code()).isEqualTo(Code.GP305);
    assertThat(fault.message()).contains(word);
    assertThat(fault.hint()).isEqualTo(Vocabulary.refused().get(word)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kWH           | GP302 | did you mean "kWh"?
          Kwh           | GP302 | did you mean "kWh"?
          mwh           | GP302 | did you mean "MWh"?
          kwhs          | GP302 | "kWh"
          litter        | GP302 | did you mean "L"?
          kilometers    | GP302 | "km"
          tco2e         | GP302 | "tCO2e"
          Passenger.KM  | GP302 | did you mean "passenger.km"?
          patient conts | GP302 | "patient contact"
          Ton           | GP305 | write t (tonne
          GALLONS       | GP305 | imperial gallon
          Therm         | GP305 | kWh (gross CV)
          GBP2019       | GP305 | GBP 2019
          GBP 19        | GP305 | GBP 2019
          furlong       | GP302 | `greenplan units` lists all units
          Ω             | GP302 | `greenplan units` lists all units
          """)
  void aWordThatIsNoUnitGetsTheBestAdvice(String word, Code code, String advice) {
    Fault fault = Unit.parse(word).fault();
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.hint()).contains(advice);
  }
}
