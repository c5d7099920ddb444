package greenplan.trajectory.change;

import static greenplan.trajectory.change.Effect.AMOUNT;
import static greenplan.trajectory.change.Effect.EFFICIENCY;
import static greenplan.trajectory.change.Effect.FACTORS;
import static greenplan.trajectory.change.Effect.GRID;
import static greenplan.trajectory.change.Effect.GROWTH;
import static greenplan.trajectory.change.Effect.LINES_ADDED;
import static greenplan.trajectory.change.Effect.LINES_REMOVED;
import static greenplan.trajectory.change.Effect.MIX;
import static greenplan.trajectory.change.Effect.RESTATEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.factors.Placement;
import greenplan.factors.Scope;
import greenplan.trajectory.change.LineYears.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of a change, in hand-worked cases and in laws. */
class ChangeTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final Placement SCOPE_2 = new Placement(Scope.SCOPE_2, null, null);

  /** A line with one part; the factors are tonnes per unit. */
  private static LineYears line(
      String id, double amount, double factor, double later, double laterFactor) {
    return line(id, amount * factor, amount, factor, later, laterFactor);
  }

  private static LineYears line(
      String id, double reported, double amount, double factor, double later, double laterFactor) {
    Part part = new Part("use", SCOPE_2, reported, amount * factor, later * laterFactor);
    return new LineYears(id, "group", false, amount, later, List.of(part));
  }

  private static Effects effects(Driver driver, LineYears... lines) {
    return Change.of(driver, List.of(lines)).total().effects();
  }

  /** Worked in LmdiTest: 1,000,000 x 40 kWh x 0.256 kg = 10,240 t; 6,644.4 t later. */
  @Test
  @DisplayName("electricity: growth +823.1, efficiency -1,351.0, grid -3,067.7, and no mix")
  void electricity() {
    double kwh = 1_104_081 * 34.0;
    Part part = new Part("generation", SCOPE_2, 10_240, 10_240, kwh * 0.000177);
    LineYears line = new LineYears("electricity", "kWh", true, 40_000_000, kwh, List.of(part));
    Change change = Change.of(new Driver("contacts", 1_000_000, 1_104_081), List.of(line));
    Tally total = change.total();
    assertThat(total.from()).isEqualTo(10_240);
    assertThat(total.to()).isCloseTo(6_644.4, within(0.05));
    assertThat(total.effects().of(GROWTH)).isCloseTo(823.1, within(0.05));
    assertThat(total.effects().of(EFFICIENCY)).isCloseTo(-1_351.0, within(0.05));
    assertThat(total.effects().of(GRID)).isCloseTo(-3_067.7, within(0.05));
    assertThat(total.effects().of(MIX)).isZero();
    assertThat(total.effects().of(FACTORS)).isZero();
  }

  /**
   * 100 x 2 + 100 x 1 = 300 becomes 50 x 2 + 150 x 1 = 250: as much as before, from another line.
   * L(200, 100) = 100 / ln 2, times ln(0.25/0.5) is -100; L(100, 150) = 50 / ln 1.5, times
   * ln(0.75/0.5) is +50.
   */
  @Test
  void mixIsWhatMovesBetweenLinesOfAGroup() {
    Effects effects = effects(Driver.NONE, line("a", 100, 2, 50, 2), line("b", 100, 1, 150, 1));
    assertThat(effects.of(MIX)).isCloseTo(-50, EXACT);
    assertThat(effects.of(AMOUNT)).isCloseTo(0, EXACT);
    assertThat(effects.of(FACTORS)).isCloseTo(0, EXACT);
  }

  /**
   * 100 becomes 150 with the same contacts, or 1.5 times as many contacts with the same for each.
   */
  @Test
  void withoutADriverGrowthAndEfficiencyAreOneAmount() {
    LineYears line = line("a", 100, 1, 150, 1);
    assertThat(effects(Driver.NONE, line).of(AMOUNT)).isCloseTo(50, EXACT);
    assertThat(Change.of(Driver.NONE, List.of(line)).effects()).doesNotContain(GROWTH, EFFICIENCY);
    Driver driver = new Driver("contacts", 1000, 1500);
    assertThat(effects(driver, line).of(GROWTH)).isCloseTo(50, EXACT);
    assertThat(effects(driver, line).of(EFFICIENCY)).isCloseTo(0, EXACT);
    assertThat(Change.of(driver, List.of(line)).effects()).doesNotContain(AMOUNT);
  }

  @Test
  void aLineThatComesOrGoesIsItsOwnEffectAndNoOtherChanges() {
    LineYears stays = line("a", 100, 1, 150, 2);
    Effects alone = effects(Driver.NONE, stays);
    Effects both = effects(Driver.NONE, stays, line("new", 0, 0, 10, 3), line("old", 20, 4, 0, 0));
    assertThat(both.of(LINES_ADDED)).isEqualTo(30);
    assertThat(both.of(LINES_REMOVED)).isEqualTo(-80);
    for (Effect effect : List.of(AMOUNT, MIX, FACTORS)) {
      assertThat(both.of(effect)).isEqualTo(alone.of(effect));
    }
  }

  /** Reported as 90, restated to 100 x 1; then 100 x 1 to 100 x 3. */
  @Test
  void aRestatementIsNeverSpreadOverTheOtherEffects() {
    LineYears line = line("a", 90, 100, 1, 100, 3);
    Tally total = Change.of(Driver.NONE, List.of(line)).total();
    assertThat(total.from()).isEqualTo(90);
    assertThat(total.to()).isEqualTo(300);
    assertThat(total.effects().of(RESTATEMENT)).isEqualTo(10);
    assertThat(total.effects().of(FACTORS)).isCloseTo(200, EXACT);
  }

  @Test
  void aPartThatOneYearLacksIsAFactorAndNoChangeOfTheGrid() {
    Part part = new Part("well-to-tank", SCOPE_2, 0, 0, 12);
    LineYears line = new LineYears("electricity", "kWh", true, 10, 20, List.of(part));
    Effects effects = effects(Driver.NONE, line);
    assertThat(effects.of(FACTORS)).isEqualTo(12);
    assertThat(effects.of(GRID)).isZero();
  }

  /** -100 x 1 to -50 x 1: half as much is taken off. */
  @Test
  void negativeEmissionsAreExplainedLikeOthers() {
    Effects effects = effects(Driver.NONE, line("export", 100, -1, 50, -1));
    assertThat(effects.of(AMOUNT)).isCloseTo(50, EXACT);
  }

  /** 100,000 t with a site of 6,200 t found is 106,200 t: 6.2 %. */
  @ParameterizedTest
  @CsvSource({
    "100000, 106200, 0.062, true",
    "100000, 105000, 0.05, true",
    "100000, 95000, -0.05, true",
    "100000, 104900, 0.049, false",
    "100000, 100000, 0, false",
    "0, 0, 0, false",
    "0, 1, Infinity, true"
  })
  void fromFivePercentOnABaseYearIsToBeRestated(
      double reported, double restated, double share, boolean significant) {
    Restating restating = new Restating(reported, restated);
    assertThat(restating.share()).isEqualTo(share);
    assertThat(restating.isSignificant()).isEqualTo(significant);
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /** One year of a line: how much and its factor; an amount of zero is no line. */
  private record Year(double amount, double factor) {}

  private static List<Year> year(Random random) {
    return random
        .ints(8, 0, 6)
        .mapToObj(i -> new Year(i == 0 ? 0 : random.nextDouble(1, 1e6), random.nextDouble(0.01, 3)))
        .toList();
  }

  /** Lines 0 to 7 in three groups; every third is electricity. */
  private static List<LineYears> lines(List<Year> before, List<Year> after, double unit) {
    List<LineYears> lines = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      double from = before.get(i).amount() * before.get(i).factor();
      double to = after.get(i).amount() * after.get(i).factor();
      lines.add(
          new LineYears(
              "l" + i,
              "g" + i % 3,
              i % 3 == 0,
              before.get(i).amount() * unit,
              after.get(i).amount() * unit,
              List.of(
                  new Part("a", SCOPE_2, from, from, to),
                  new Part("b", SCOPE_2, from / 9, from / 9, to / 9))));
    }
    return lines;
  }

  private static void assertSame(Effects one, Effects other, double sign, double scale) {
    for (Effect effect : Effect.values()) {
      assertThat(one.of(effect)).isCloseTo(sign * other.of(effect), within(1e-11 * scale));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("effects add up to the change; another unit and another order change nothing")
  void sums(int seed) {
    Random random = new Random(seed);
    List<Year> before = year(random);
    List<Year> after = year(random);
    Driver driver = new Driver("x", random.nextDouble(1, 9), random.nextDouble(1, 9));
    Change change = Change.of(driver, lines(before, after, 1));
    Tally total = change.total();
    double scale = Math.max(1, total.from() + total.to());
    assertThat(total.from() + total.effects().sum()).isCloseTo(total.to(), within(1e-12 * scale));
    for (PartChange part : change.parts()) {
      Tally tally = part.tally();
      assertThat(tally.from() + tally.effects().sum())
          .isCloseTo(tally.to(), within(1e-11 * Math.max(1, tally.from() + tally.to())));
    }
    Effects doubled = Change.of(driver, lines(before, after, 2)).total().effects();
    assertSame(doubled, total.effects(), 1, scale);
    List<LineYears> reversed = new ArrayList<>(lines(before, after, 1));
    Collections.reverse(reversed);
    assertSame(Change.of(driver, reversed).total().effects(), total.effects(), 1, scale);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("the years swapped, every effect has the other sign, and added is removed")
  void swapped(int seed) {
    Random random = new Random(seed);
    List<Year> before = year(random);
    List<Year> after = year(random);
    Effects there = Change.of(new Driver("x", 3, 4), lines(before, after, 1)).total().effects();
    Tally total = Change.of(new Driver("x", 4, 3), lines(after, before, 1)).total();
    Effects back = total.effects();
    double scale = total.from() + total.to();
    for (Effect effect : List.of(GROWTH, EFFICIENCY, MIX, GRID, FACTORS)) {
      assertThat(back.of(effect)).isCloseTo(-there.of(effect), within(1e-11 * scale));
    }
    assertThat(back.of(LINES_ADDED)).isEqualTo(-there.of(LINES_REMOVED));
    assertThat(back.of(LINES_REMOVED)).isEqualTo(-there.of(LINES_ADDED));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("chained over years and summed over lines, the effects are the change")
  void chained(int seed) {
    Random random = new Random(seed);
    List<List<Year>> years = IntStream.range(0, 5).mapToObj(i -> year(random)).toList();
    Effects chain = Effects.NONE;
    for (int i = 1; i < years.size(); i++) {
      Change step = Change.of(Driver.NONE, lines(years.get(i - 1), years.get(i), 1));
      chain = chain.plus(step.total().effects());
      Map<String, Tally> byLine = step.by(PartChange::line);
      double sum = byLine.values().stream().mapToDouble(line -> line.effects().sum()).sum();
      assertThat(sum)
          .isCloseTo(step.total().effects().sum(), within(1e-11 * step.total().from() + 1e-9));
    }
    Tally direct = Change.of(Driver.NONE, lines(years.get(0), years.get(4), 1)).total();
    assertThat(chain.sum())
        .isCloseTo(direct.to() - direct.from(), within(1e-11 * (direct.to() + direct.from())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("what was reported before changes the restatement alone")
  void restated(int seed) {
    Random random = new Random(seed);
    List<LineYears> lines = lines(year(random), year(random), 1);
    List<LineYears> restated =
        lines.stream().map(line -> reportedAs(line, random.nextDouble(2))).toList();
    Tally one = Change.of(Driver.NONE, lines).total();
    Tally other = Change.of(Driver.NONE, restated).total();
    assertThat(other.to()).isEqualTo(one.to());
    for (Effect effect : List.of(AMOUNT, MIX, GRID, FACTORS, LINES_ADDED, LINES_REMOVED)) {
      assertThat(other.effects().of(effect)).isEqualTo(one.effects().of(effect));
    }
    assertThat(other.effects().of(RESTATEMENT))
        .isCloseTo(one.from() - other.from(), within(1e-11 * (one.from() + 1)));
  }

  private static LineYears reportedAs(LineYears line, double share) {
    List<Part> parts =
        line.parts().stream()
            .map(
                part ->
                    new Part(
                        part.component(),
                        part.placement(),
                        part.before() * share,
                        part.before(),
                        part.after()))
            .toList();
    return new LineYears(
        line.id(), line.group(), line.isElectricity(), line.before(), line.after(), parts);
  }
}
