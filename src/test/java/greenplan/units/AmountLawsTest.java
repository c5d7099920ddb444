package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every amount, tried on 200 amounts that are the same in every run. */
class AmountLawsTest {

  private static final int CASES = 200;
  private static final BigDecimal TINY = new BigDecimal("1E-30");

  /**
   * Three numbers and two units of one kind.
   *
   * @param numbers the numbers
   * @param unit any unit
   * @param other a unit of the same kind
   */
  record Case(List<BigDecimal> numbers, Unit unit, Unit other) {

    Amount amount(int index) {
      return new Amount(numbers.get(index), unit);
    }
  }

  static Stream<Case> cases() {
    SplittableRandom random = new SplittableRandom(20190401);
    return Stream.generate(() -> randomCase(random)).limit(CASES);
  }

  private static Case randomCase(SplittableRandom random) {
    List<Unit> units = VocabularyTest.units();
    Unit unit = units.get(random.nextInt(units.size()));
    List<Unit> kind = units.stream().filter(unit::isKindOf).toList();
    List<BigDecimal> numbers = Stream.generate(() -> number(random)).limit(3).toList();
    return new Case(numbers, unit, kind.get(random.nextInt(kind.size())));
  }

  private static BigDecimal number(SplittableRandom random) {
    return BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L))
        .movePointLeft(random.nextInt(9));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsPrintedReadsBackAsTheSameAmount(Case c) {
    assertThat(Amount.parse(c.amount(0).toString()).value()).isEqualTo(c.amount(0));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aChangeOfUnitAndBackChangesNothing(Case c) {
    assertSame(c.amount(0).in(c.other()).in(c.unit()), c.amount(0), c);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSumOfThePartsIsTheWholeInAnyUnit(Case c) {
    Amount whole = c.amount(0).plus(c.amount(1)).plus(c.amount(2));
    Amount parts =
        c.amount(0).in(c.other()).plus(c.amount(1).in(c.other())).plus(c.amount(2).in(c.other()));
    assertSame(parts, whole.in(c.other()), c);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSumDoesNotDependOnTheOrder(Case c) {
    assertThat(c.amount(2).plus(c.amount(0)).plus(c.amount(1)))
        .isEqualTo(c.amount(0).plus(c.amount(1)).plus(c.amount(2)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void twiceTheAmountIsTwiceTheAmountInAnyUnit(Case c) {
    BigDecimal two = BigDecimal.valueOf(2);
    Amount twice = c.amount(0).times(two).in(c.other());
    assertSame(c.amount(0).in(c.other()).times(two), twice, c);
    assertSame(c.amount(0).in(c.other()).plus(c.amount(0).in(c.other())), twice, c);
  }

  /** To the last digit; where a division does not end, to 30 digits of the largest number. */
  private static void assertSame(Amount actual, Amount expected, Case c) {
    assertThat(actual.unit()).isEqualTo(expected.unit());
    boolean exact =
        Conversion.between(c.unit(), c.other()).ratio().isDecimal()
            && Conversion.between(c.other(), c.unit()).ratio().isDecimal();
    if (exact) {
      assertThat(actual).isEqualTo(expected);
    } else {
      BigDecimal largest = BigDecimal.ZERO;
      for (BigDecimal number : c.numbers()) {
        largest = largest.max(new Amount(number, c.unit()).in(actual.unit()).number().abs());
      }
      assertThat(actual.number().subtract(expected.number()).abs())
          .isLessThanOrEqualTo(largest.multiply(TINY));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void trailingZerosMakeNoDifference(Case c) {
    Amount longer = new Amount(c.numbers().get(0).setScale(12), c.unit());
    assertThat(longer).isEqualTo(c.amount(0)).hasSameHashCodeAs(c.amount(0));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void convertedNumbersAreWithinDecimal128OfTheDivision(Case c) {
    BigDecimal from = new BigDecimal(c.unit().definition().split(" ", 2)[0]);
    BigDecimal to = new BigDecimal(c.other().definition().split(" ", 2)[0]);
    BigDecimal number = c.numbers().get(0);
    BigDecimal expected = number.multiply(from).divide(to, new MathContext(50));
    assertThat(c.amount(0).in(c.other()).number().subtract(expected).abs())
        .isLessThanOrEqualTo(expected.abs().multiply(TINY));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void emissionsAddUpExactlyInAnyOrder(Case c) {
    List<BigDecimal> lines = new ArrayList<>();
    for (BigDecimal number : c.numbers()) {
      Collections.addAll(lines, number, number.movePointLeft(7), number.movePointRight(5));
    }
    Emissions inOrder = total(lines);
    Collections.shuffle(lines, new Random(c.hashCode()));
    assertThat(total(lines)).isEqualTo(inOrder);
    assertThat(inOrder.kgCo2e())
        .isEqualByComparingTo(lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    for (BigDecimal line : lines) {
      inOrder = inOrder.minus(Emissions.ofKilograms(line));
    }
    assertThat(inOrder.isZero()).isTrue();
  }

  private static Emissions total(List<BigDecimal> lines) {
    return lines.stream().map(Emissions::ofKilograms).reduce(Emissions.ZERO, Emissions::plus);
  }
}
