package greenplan.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Footprints;
import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan of one line of declared tonnes, small enough to be worked out by hand. */
class TrajectoryTest {

  private static final Boundary PLUS = Boundary.NHS_CARBON_FOOTPRINT_PLUS;

  /** 1,000 t in 2019/20, 900 t in 2024/25. */
  private static final String LINES =
      """
      title: A plan
      organisation: A trust
      year: 2024/25
      boundary: nhs-carbon-footprint-plus
      activities:
        supplies: {activity: declared-emissions, amount: "900 tCO2e", nhs-category: supply-chain, source: a}
      years:
        2019/20:
          activities:
            supplies: {activity: declared-emissions, amount: "1,000 tCO2e", nhs-category: supply-chain, source: a}
      """;

  private static Trajectory trajectory(String plan) {
    return Footprints.trajectory(LINES + plan);
  }

  private static YearPoint at(Trajectory trajectory, int year) {
    return trajectory.within(PLUS).at(new FinancialYear(year));
  }

  /** From 1,000 to 900 in five years: 20 a year, so 2021/22 is 960. */
  @Test
  void yearsBetweenTwoInventoriesLieOnAStraightLineAndAreMarked() {
    Trajectory trajectory = trajectory("plan: {horizon: 2025/26}\n");
    assertThat(at(trajectory, 2021).planned()).isEqualTo(960);
    assertThat(at(trajectory, 2021).derived()).isTrue();
    assertThat(at(trajectory, 2019).derived()).isFalse();
    assertThat(at(trajectory, 2024).planned()).isEqualTo(900);
    assertThat(at(trajectory, 2024).derived()).isFalse();
  }

  /** 900 x 1.02^2 = 936.36. */
  @Test
  void growthIsCountedFromTheCurrentYear() {
    Trajectory trajectory =
        trajectory("plan: {horizon: 2026/27}\ndrivers: {a: {growth: 2 %/yr}}\n");
    assertThat(at(trajectory, 2026).asUsual()).isCloseTo(936.36, within(1e-9));
    assertThat(at(trajectory, 2026).planned()).isCloseTo(936.36, within(1e-9));
  }

  /**
   * Growth alone: 900 x 1.02^2 = 936.36. Suppliers fall by 10 % a year: x 0.81 = 758.4516. The
   * measure takes a half of 20 % in the second of four years: x 0.90 = 682.60644.
   */
  @Test
  void frozenUsualAndPlannedAreThreeSteps() {
    Trajectory trajectory =
        trajectory(
            """
            plan: {horizon: 2028/29}
            drivers: {a: {growth: 2 %/yr}}
            projections: {suppliers: {decline: 10 %/yr, lines: [supplies]}}
            measures: {less: {does: use-less, lines: [supplies], by: 20 %, until: 2028/29, source: a}}
            """);
    YearPoint point = at(trajectory, 2026);
    assertThat(point.frozen()).isCloseTo(936.36, within(1e-9));
    assertThat(point.asUsual()).isCloseTo(758.4516, within(1e-9));
    assertThat(point.planned()).isCloseTo(682.60644, within(1e-9));
    assertThat(trajectory.wedges().get(0).within(PLUS)[2]).isCloseTo(177.9084, within(1e-9));
    assertThat(trajectory.measures().get(0).within(PLUS)[2]).isCloseTo(75.84516, within(1e-9));
  }

  /**
   * -80 % on 1990 is -73 % on the base year, so 1990 had 0.27 / 0.20 = 1.35 times its emissions,
   * and -90 % on 1990 leaves 0.135 x 1,000 = 135 t.
   */
  @Test
  void aFallOnAnEarlyYearGoesThroughTheEquivalence() {
    Trajectory trajectory =
        trajectory(
            """
            equivalences:
              early: {boundary: nhs-carbon-footprint-plus, on: 1990, reduction: 80 %, equals: 73 %}
            targets:
              eighty: {by: 2038/39, reduction: 80 %, on: 1990}
              ninety: {by: 2040/41, reduction: 90 %, on: 1990}
            """);
    assertThat(trajectory.target("eighty").allowed()).isCloseTo(270, within(1e-9));
    assertThat(trajectory.target("ninety").allowed()).isCloseTo(135, within(1e-9));
  }

  /**
   * A straight line from 1,000 t in 2019/20 to 500 t in 2029/30 allows 750 t in 2024/25, so 900 t
   * are 150 t too much. With nothing done, 2029/30 has a gap of 400 t.
   */
  @Test
  void thePathRunsFromTheBaseYear() {
    Trajectory trajectory = trajectory("targets: {half: {by: 2029/30, reduction: 50 %}}\n");
    assertThat(at(trajectory, 2024).target().orElseThrow()).isCloseTo(750, within(1e-9));
    assertThat(at(trajectory, 2024).gap().orElseThrow()).isCloseTo(150, within(1e-9));
    TargetResult half = trajectory.target("half");
    assertThat(half.gap()).isCloseTo(400, within(1e-9));
    assertThat(half.status()).isEqualTo(TargetStatus.MISSED);
    assertThat(half.reached()).isEmpty();
    // 1,000 + 980 + 960 + 940 + 920 + 900 and five years of 900
    assertThat(half.cumulative()).isCloseTo(10_200, within(1e-9));
    // 1,000 + 950 + ... + 500, eleven years
    assertThat(half.cumulativeOnPath()).isCloseTo(8_250, within(1e-9));
    assertThat(half.overshoot()).isCloseTo(1_950, within(1e-9));
  }

  /**
   * A step of 50 % in 2029/30 leaves 450 t of the 500 t that are allowed; a year later it comes too
   * late. A step in 2028/29 does not.
   */
  @Test
  void aTargetIsAtRiskWhereOneYearOfDelayMissesIt() {
    String plan =
        """
        measures: {half: {does: use-less, lines: [supplies], by: 50 %%, shape: step, until: %s, source: a}}
        targets: {half: {by: 2029/30, reduction: 50 %%}}
        """;
    TargetResult late = trajectory(plan.formatted("2029/30")).target("half");
    assertThat(late.status()).isEqualTo(TargetStatus.AT_RISK);
    assertThat(late.planned()).isCloseTo(450, within(1e-9));
    assertThat(late.reached()).isEqualTo(Optional.of(new FinancialYear(2029)));
    TargetResult early = trajectory(plan.formatted("2028/29")).target("half");
    assertThat(early.status()).isEqualTo(TargetStatus.MET);
    assertThat(early.reached()).isEqualTo(Optional.of(new FinancialYear(2028)));
  }

  /** 10 % of 1,000 t may be left; 900 t are not net zero, and 800 t too many. */
  @Test
  void netZeroAllowsTheResidualAndCountsRemovalsApart() {
    TargetResult zero =
        trajectory("targets: {zero: {by: 2039/40, net-zero: yes}}\n").target("zero");
    assertThat(zero.allowed()).isCloseTo(100, within(1e-9));
    assertThat(zero.gap()).isCloseTo(800, within(1e-9));
    assertThat(zero.removals()).isCloseTo(100, within(1e-9));
    TargetResult stricter =
        trajectory("targets: {zero: {by: 2039/40, net-zero: yes, residual: 5 %}}\n").target("zero");
    assertThat(stricter.allowed()).isCloseTo(50, within(1e-9));
  }

  /** Five years of 900 t are 4,500 t: above a budget of 4,000 t, within one of 5,000 t. */
  @Test
  void aBudgetIsTheSumOfItsYears() {
    String plan = "targets: {sum: {by: 2029/30, budget: \"%s tCO2e\"}}\n";
    TargetResult small = trajectory(plan.formatted("4,000")).target("sum");
    assertThat(small.planned()).isCloseTo(4_500, within(1e-9));
    assertThat(small.gap()).isCloseTo(500, within(1e-9));
    assertThat(small.status()).isEqualTo(TargetStatus.MISSED);
    assertThat(trajectory(plan.formatted("5,000")).target("sum").status())
        .isEqualTo(TargetStatus.MET);
  }

  /** Like for like: what the base year was changes targets, never the years after it. */
  @Test
  void restatingTheBaseYearLeavesTheCurrentYearAlone() {
    String plan =
        "drivers: {a: {growth: 2 %/yr}}\ntargets: {half: {by: 2029/30, reduction: 50 %}}\n";
    Trajectory before = trajectory(plan);
    Trajectory after = Footprints.trajectory(LINES.replace("1,000 tCO2e", "1,062 tCO2e") + plan);
    assertThat(after.target("half").allowed()).isCloseTo(531, within(1e-9));
    assertThat(before.target("half").allowed()).isCloseTo(500, within(1e-9));
    for (int year = 2024; year <= 2029; year++) {
      assertThat(at(after, year).planned()).isEqualTo(at(before, year).planned());
    }
  }

  @Test
  void aMeasureThatIsOffChangesNothing() {
    String measure =
        "measures: {less: {does: use-less, lines: [supplies], by: 20 %, source: a, active: no}}\n";
    Trajectory trajectory = trajectory("plan: {horizon: 2030/31}\n" + measure);
    assertThat(trajectory.measures()).isEmpty();
    assertThat(at(trajectory, 2030).planned()).isEqualTo(at(trajectory, 2030).asUsual());
  }

  /**
   * Two projections on one line: 0.9 and 0.8 leave 0.72, and of the 252 t less -0.1053605 /
   * -0.3285041 (ln 0.9 over ln 0.72) is 80.8235 t, and the rest 171.1765 t.
   */
  @Test
  void projectionsShareWhatTheyDoTogether() {
    Trajectory trajectory =
        trajectory(
            """
            plan: {horizon: 2025/26}
            projections:
              one: {decline: 10 %/yr, lines: [supplies]}
              two: {decline: 20 %/yr, lines: [supplies]}
            """);
    double one = trajectory.wedges().get(0).within(PLUS)[1];
    double two = trajectory.wedges().get(1).within(PLUS)[1];
    assertThat(one).isCloseTo(80.8235, within(1e-4));
    assertThat(one + two).isCloseTo(252, within(1e-9));
  }

  /** 20 % and 10 % leave 0.72 of 900: Shapley gives 900 x (0.2 + 0.18) / 2 = 171 and 81. */
  @Test
  void theScenarioChoosesHowSavingsAreShared() {
    String plan =
        """
        plan: {horizon: 2025/26, attribution: %s}
        measures:
          one: {does: use-less, lines: [supplies], by: 20 %%, source: a}
          two: {does: use-less, lines: [supplies], by: 10 %%, source: a}
        """;
    Trajectory shapley = trajectory(plan.formatted("shapley"));
    assertThat(shapley.measures().get(0).within(PLUS)[1]).isCloseTo(171, within(1e-9));
    assertThat(shapley.measures().get(1).within(PLUS)[1]).isCloseTo(81, within(1e-9));
    // 252 x ln 0.8 / ln 0.72
    Trajectory log = trajectory(plan.formatted("log-share"));
    assertThat(log.measures().get(0).within(PLUS)[1]).isCloseTo(171.1765, within(1e-4));
  }

  /** Milestones of the two ambitions make two paths, and what is due later counts later. */
  @Test
  void aspirationsHaveAPathOfTheirOwn() {
    Trajectory trajectory =
        trajectory(
            """
            targets:
              half: {by: 2029/30, reduction: 50 %}
              most: {by: 2039/40, reduction: 90 %}
              soon: {by: 2024/25, reduction: 50 %, ambition: aspiration}
            """);
    assertThat(at(trajectory, 2029).target().orElseThrow()).isCloseTo(500, within(1e-9));
    assertThat(at(trajectory, 2034).target().orElseThrow()).isCloseTo(300, within(1e-9));
    assertThat(at(trajectory, 2024).aspiration().orElseThrow()).isCloseTo(500, within(1e-9));
    assertThat(at(trajectory, 2025).aspiration()).isEmpty();
    assertThat(trajectory.target("half").cumulative()).isCloseTo(10_200, within(1e-9));
    assertThat(trajectory.target("most").cumulative()).isCloseTo(19_200, within(1e-9));
  }

  /** A step path asks nothing before its milestone; a geometric one falls by the same share. */
  @Test
  void thePathHasTheShapeThatTheScenarioChooses() {
    String plan = "plan: {path: %s}\ntargets: {most: {by: 2039/40, reduction: 75 %%}}\n";
    assertThat(at(trajectory(plan.formatted("step")), 2038).target().orElseThrow())
        .isCloseTo(1_000, within(1e-9));
    // half of the way: the square root of 0.25
    assertThat(at(trajectory(plan.formatted("geometric")), 2029).target().orElseThrow())
        .isCloseTo(500, within(1e-9));
  }

  /** Each boundary has the equivalence that is stated for it. */
  @Test
  void equivalencesBelongToTheirBoundary() {
    Trajectory trajectory =
        trajectory(
            """
            equivalences:
              one: {boundary: nhs-carbon-footprint, on: 1990, reduction: 80 %, equals: 47 %}
              two: {boundary: nhs-carbon-footprint-plus, on: 1990, reduction: 80 %, equals: 73 %}
              old: {boundary: nhs-carbon-footprint-plus, on: 1980, reduction: 50 %, equals: 40 %}
            targets:
              plus: {by: 2038/39, reduction: 80 %, on: 1990}
              old: {by: 2038/39, reduction: 50 %, on: 1980}
            """);
    assertThat(trajectory.target("plus").allowed()).isCloseTo(270, within(1e-9));
    assertThat(trajectory.target("old").allowed()).isCloseTo(600, within(1e-9));
    assertThat(trajectory.boundaries()).hasSize(1);
  }
}
