package greenplan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a comparison must be, whatever the values. */
class ComparingTest {

  private static final BigDecimal ACTIVITY = new BigDecimal("620000");
  private static final int CASES = 200;

  private static Metric metric(boolean lowerIsBetter) {
    return new Metric("m", "m", Unit.of("kgCO2e"), Unit.of("inhaler"), lowerIsBetter);
  }

  private static Member member(String code, @Nullable BigDecimal value) {
    return new Member(code, "", value, ACTIVITY, BigDecimal.ONE, List.of(), List.of());
  }

  private static List<Member> members(List<BigDecimal> values) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      members.add(member("P" + i, values.get(i)));
    }
    return members;
  }

  private static PeerChoices choices(boolean includesSelf) {
    return new PeerChoices(includesSelf, Map.of(), false, List.of());
  }

  private static PeerComparison compare(
      List<BigDecimal> values, BigDecimal own, boolean lowerIsBetter, boolean includesSelf) {
    PeerGroup group = new PeerGroup(metric(lowerIsBetter), members(values));
    Problems problems = new Problems();
    Origin origin = Origin.of(Source.ofText("--metric", ""));
    PeerComparison comparison =
        new Comparing(group, choices(includesSelf), origin, level -> origin, problems)
            .of(member("own", own));
    assertThat(problems.sorted()).isEmpty();
    return Objects.requireNonNull(comparison);
  }

  private static List<BigDecimal> values(Random random) {
    List<BigDecimal> values = new ArrayList<>();
    int count = 2 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      values.add(BigDecimal.valueOf(1 + random.nextInt(400), 1));
    }
    return values;
  }

  private static List<BigDecimal> each(List<BigDecimal> values, UnaryOperator<BigDecimal> change) {
    return values.stream().map(change).toList();
  }

  private static void assertSameStanding(PeerComparison one, PeerComparison other) {
    assertThat(other.standing()).isEqualTo(one.standing());
  }

  private static BigDecimal level(PeerComparison comparison, int at) {
    return Objects.requireNonNull(comparison.opportunities().get(at).level());
  }

  private interface Law {
    void check(List<BigDecimal> values, BigDecimal own, Random random);
  }

  private static void always(Law law) {
    Random random = new Random(20161701);
    for (int i = 0; i < CASES; i++) {
      law.check(values(random), BigDecimal.valueOf(1 + random.nextInt(400), 1), random);
    }
  }

  /** 14.2 15.1 15.8 16.3 16.9 17.3 18.0 19.1 20.6 22.5: the median is (16.9 + 17.3) / 2. */
  @Test
  void theWorkedExample() {
    List<BigDecimal> values =
        List.of("22.5", "20.6", "19.1", "18.0", "17.3", "16.9", "16.3", "15.8", "15.1", "14.2")
            .stream()
            .map(BigDecimal::new)
            .toList();
    PeerComparison comparison = compare(values, new BigDecimal("19.4"), true, false);
    assertThat(level(comparison, 0)).isEqualByComparingTo("17.1");
    // place 1 + 9 x 0.25 = 3.25: 15.8 + 0.25 x 0.5
    assertThat(level(comparison, 1)).isEqualByComparingTo("15.925");
    // place 1 + 9 x 0.1 = 1.9: 14.2 + 0.9 x 0.9
    assertThat(level(comparison, 2)).isEqualByComparingTo("15.01");
    assertThat(comparison.opportunities().get(0).tonnes()).isEqualByComparingTo("1426");
    assertThat(comparison.opportunities().get(1).tonnes()).isEqualByComparingTo("2154.5");
    assertThat(comparison.opportunities().get(2).tonnes()).isEqualByComparingTo("2721.8");
    assertThat(comparison.standing().rank()).isEqualTo(9);
    // Eight of ten are better.
    assertThat(comparison.standing().percentile()).isEqualByComparingTo("80");
    // Upper borders of deciles 7 and 8 are at places 7.3 and 8.2: 18.33 and 19.4.
    assertThat(comparison.standing().decile()).isEqualTo(8);
  }

  @Test
  void theOrderOfPeersDoesNotMatter() {
    always(
        (values, own, random) -> {
          PeerComparison one = compare(values, own, true, false);
          List<BigDecimal> shuffled = new ArrayList<>(values);
          Collections.shuffle(shuffled, random);
          PeerComparison other = compare(shuffled, own, true, false);
          assertSameStanding(one, other);
          assertThat(other.opportunities()).isEqualTo(one.opportunities());
        });
  }

  /** In grams for kilograms, ranks stay, and levels are a thousand times as large. */
  @Test
  void anotherUnitChangesNoRank() {
    always(
        (values, own, random) -> {
          PeerComparison one = compare(values, own, true, false);
          PeerComparison other =
              compare(each(values, v -> v.movePointRight(3)), own.movePointRight(3), true, false);
          assertSameStanding(one, other);
          for (int i = 0; i < 2 && values.size() >= 4; i++) {
            assertThat(level(other, i)).isEqualByComparingTo(level(one, i).movePointRight(3));
          }
        });
  }

  /** Where everybody emits as much more, nobody's opportunity changes. */
  @Test
  void aShiftOfAllChangesNoOpportunity() {
    always(
        (values, own, random) -> {
          BigDecimal shift = BigDecimal.valueOf(random.nextInt(1000), 2);
          PeerComparison one = compare(values, own, true, false);
          PeerComparison other = compare(each(values, shift::add), shift.add(own), true, false);
          assertSameStanding(one, other);
          for (int i = 0; i < one.opportunities().size(); i++) {
            BigDecimal before = one.opportunities().get(i).tonnes();
            BigDecimal after = other.opportunities().get(i).tonnes();
            assertThat(after == null).isEqualTo(before == null);
            if (before != null) {
              assertThat(after).isEqualByComparingTo(before);
            }
          }
        });
  }

  /** With 1,000 less each value, lower is better of one is higher is better of the other. */
  @Test
  void higherIsBetterIsTheMirrorOfLowerIsBetter() {
    BigDecimal thousand = BigDecimal.valueOf(1000);
    always(
        (values, own, random) -> {
          PeerComparison one = compare(values, own, true, false);
          PeerComparison other =
              compare(each(values, thousand::subtract), thousand.subtract(own), false, false);
          assertSameStanding(one, other);
          assertThat(level(other, 0)).isEqualByComparingTo(thousand.subtract(level(one, 0)));
          assertThat(other.opportunities().get(0).gap())
              .isEqualByComparingTo(one.opportunities().get(0).gap());
        });
  }

  /** A better level is never easier to reach. */
  @Test
  void opportunitiesGrowWithTheLevelAndAreNeverNegative() {
    always(
        (values, own, random) -> {
          BigDecimal before = BigDecimal.ZERO;
          for (Opportunity opportunity : compare(values, own, true, false).opportunities()) {
            BigDecimal gap = opportunity.gap();
            assertThat(gap == null).isEqualTo(values.size() < opportunity.benchmark().fewest());
            if (gap != null) {
              assertThat(gap).isGreaterThanOrEqualTo(before);
              before = gap;
            }
          }
        });
  }

  /** Rank and percentile are the same; the borders are not. */
  @Test
  void itselfAmongItsPeersMovesTheBordersAndNotTheRank() {
    always(
        (values, own, random) -> {
          PeerComparison without = compare(values, own, true, false);
          PeerComparison with = compare(values, own, true, true);
          assertThat(with.standing().rank()).isEqualTo(without.standing().rank());
          assertThat(with.standing().among()).isEqualTo(without.standing().among());
          assertThat(with.standing().percentile()).isEqualTo(without.standing().percentile());
          assertThat(with.peers()).hasSize(without.peers().size() + 1);
        });
    List<BigDecimal> two = List.of(BigDecimal.ONE, BigDecimal.TEN);
    assertThat(level(compare(two, BigDecimal.TEN, true, false), 0)).isEqualByComparingTo("5.5");
    assertThat(level(compare(two, BigDecimal.TEN, true, true), 0)).isEqualByComparingTo("10");
  }

  @Test
  void peersWithoutAValueAreCountedAndPeersLeftOutKeepTheirReason() {
    List<Member> members =
        List.of(
            member("P1", BigDecimal.ONE),
            member("P2", null),
            member("P3", BigDecimal.TEN),
            member("P4", BigDecimal.TEN),
            member("P5", null));
    Map<String, String> reasons = Map.of("P4", "waste in kg", "P5", "closed");
    PeerChoices choices = new PeerChoices(false, reasons, false, List.of());
    Origin origin = Origin.of(Source.ofText("--metric", ""));
    Problems problems = new Problems();
    PeerComparison comparison =
        new Comparing(
                new PeerGroup(metric(true), members), choices, origin, level -> origin, problems)
            .of(member("own", BigDecimal.TEN));
    assertThat(comparison).isNotNull();
    assertThat(comparison.withoutValue()).containsExactly("P2");
    assertThat(comparison.leftOut()).containsExactlyEntriesOf(new TreeMap<>(reasons));
    assertThat(comparison.peers()).extracting(Member::code).containsExactly("P1", "P3");
  }

  /** 100 is more than ten times the median 1.5; 0.1 is less than a tenth of it. */
  @Test
  void valuesFarFromTheMedianAreDoubtful() {
    List<BigDecimal> values =
        List.of("0.1", "1", "1.5", "2", "100").stream().map(BigDecimal::new).toList();
    PeerGroup group = PeerGroup.of(metric(true), members(values));
    assertThat(group.members().stream().map(member -> member.doubts().size()))
        .containsExactly(1, 0, 0, 0, 1);
    assertThat(group.members().get(4).doubts())
        .containsExactly(
            "more than ten times the median, as a slip of the unit makes it: kg for t, MWh for kWh");
  }

  private static List<Integer> doubts(String... values) {
    List<BigDecimal> numbers = Stream.of(values).map(BigDecimal::new).toList();
    return PeerGroup.of(metric(true), members(numbers)).members().stream()
        .map(member -> member.doubts().size())
        .toList();
  }

  /** 1 x 10 = 10 and 100 = 10 x 10: not more than ten times off. */
  @Test
  void tenTimesOffTheMedianIsNotMoreThanTenTimes() {
    assertThat(doubts("1", "10", "100")).containsExactly(0, 0, 0);
    assertThat(doubts("0.999", "10", "100.001")).containsExactly(1, 0, 1);
  }

  /** Ten times nothing is nothing, and ten times a loss is no limit. */
  @Test
  void aMedianOfZeroCastsNoDoubt() {
    assertThat(doubts("0", "0", "5")).containsExactly(0, 0, 0);
    assertThat(doubts("-5", "-1", "-1")).containsExactly(0, 0, 0);
  }

  @Test
  void aGroupWithoutAnyValueHasNoDoubts() {
    List<Member> members = List.of(member("P1", null), member("P2", null));
    assertThat(PeerGroup.of(metric(true), members).members()).isEqualTo(members);
  }
}
