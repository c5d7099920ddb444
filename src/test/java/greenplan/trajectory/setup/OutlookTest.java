package greenplan.trajectory.setup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Footprints;
import greenplan.factors.Boundary;
import greenplan.trajectory.model.Evaluation;
import org.junit.jupiter.api.Test;

/** Growth, projections and conversions, against numbers worked by hand. */
class OutlookTest {

  private static final String LINES =
      """
      title: A plan
      organisation: A trust
      year: 2024/25
      boundary: nhs-carbon-footprint
      activities:
        electricity: 1,000,000 kWh
        gas: {activity: natural-gas, amount: "2,000,000 kWh"}
        vans: {activity: average-diesel-van, amount: "100,000 mi", purpose: fleet}
      plan: {horizon: 2030/31}
      """;

  private static Outlook outlook(String plan) {
    return Footprints.trajectory(LINES + plan).outlook();
  }

  private static double amount(Outlook outlook, int line, int year) {
    return Evaluation.of(outlook.asUsual(), outlook.actions()).amounts()[line][year];
  }

  private static double factor(Outlook outlook, int line, int year) {
    int place = Outlook.place(Boundary.NHS_CARBON_FOOTPRINT);
    return outlook.asUsual().lines().get(line).factors()[place][year];
  }

  /** 2024 set: 0.20705 + 0.0183 + 0.0459 + 0.00397 = 0.27522 kg/kWh. */
  @Test
  void theFactorOfTodayIsThatOfTheFootprint() {
    assertThat(factor(outlook(""), 0, 0)).isCloseTo(0.00027522, within(1e-15));
  }

  /**
   * 2024/25 is 0.75 x 2024 + 0.25 x 2025. Between the anchors 0.208868 (2021) and 0.126655 (2025),
   * 2024 is 0.14720825; so 2024/25 is 0.1420699375. Between 0.126655 (2025) and 0.047623 (2030),
   * 2029 is 0.0634294; 2030 is an anchor; 2029/30 is 0.75 x 0.0634294 + 0.25 x 0.047623 =
   * 0.0594778. The ratio is 0.41864. Scaled and not joined: 2024/25 keeps today's factor.
   */
  @Test
  void aPublishedSeriesIsScaledToTheLastFactor() {
    Outlook outlook = outlook("projections: {grid: {series: grid-average}}\n");
    assertThat(factor(outlook, 0, 0)).isCloseTo(0.00027522, within(1e-15));
    assertThat(factor(outlook, 0, 5))
        .isCloseTo(0.00027522 * 0.0594778 / 0.1420699375, within(1e-15));
    assertThat(factor(outlook, 1, 5)).isEqualTo(factor(outlook, 1, 0));
  }

  /** The calendar year that holds most of it: 2029 over 2024, 0.0634294 / 0.14720825. */
  @Test
  void mostOfYearReadsOneCalendarYear() {
    String lines = LINES.replace("2030/31}", "2030/31, calendar-years: most-of-year}");
    Outlook outlook =
        Footprints.trajectory(lines + "projections: {grid: {series: grid-average}}\n").outlook();
    assertThat(factor(outlook, 0, 5)).isCloseTo(0.00027522 * 0.0634294 / 0.14720825, within(1e-15));
  }

  /** Half of the line follows a fall of 10 %: 0.5 + 0.5 x 0.9 = 0.95. */
  @Test
  void aPartOfALineMayFollow() {
    Outlook outlook = outlook("projections: {a: {decline: 10 %/yr, lines: [gas], share: 50 %}}\n");
    assertThat(factor(outlook, 1, 1) / factor(outlook, 1, 0)).isCloseTo(0.95, within(1e-12));
  }

  /** From 0.2 to 0.1 kg in four years: 0.15 after two, a ratio of 0.75. */
  @Test
  void ownFactorsAreReadAsARatio() {
    Outlook outlook =
        outlook(
            """
            projections:
              own:
                lines: [electricity]
                factors: {2024/25: 0.2 kgCO2e/kWh, 2028/29: 0.1 kgCO2e/kWh}
            """);
    assertThat(factor(outlook, 0, 2) / factor(outlook, 0, 0)).isCloseTo(0.75, within(1e-12));
    assertThat(factor(outlook, 0, 6) / factor(outlook, 0, 0)).isCloseTo(0.5, within(1e-12));
  }

  /** 3 % in 2025/26 and 2026/27, then 1 %: 1.03 x 1.03 x 1.01. Half of it: 1.015^2 x 1.005. */
  @Test
  void growthMayChangeAndLinesMayFollowInPart() {
    Outlook outlook =
        outlook(
            """
            drivers:
              all: {growth: 3 %/yr, growth-from: {2027/28: 1 %/yr}}
              half: {growth: 3 %/yr, growth-from: {2027/28: 1 %/yr}, elasticity: 0.5, lines: [gas]}
            """);
    assertThat(amount(outlook, 0, 3)).isCloseTo(1e6 * 1.03 * 1.03 * 1.01, within(1e-6));
    assertThat(amount(outlook, 1, 3)).isCloseTo(2e6 * 1.015 * 1.015 * 1.005, within(1e-6));
  }

  /** 100,000 m2 now and 120,000 m2 four years on: 110,000 after two, 10 % more. */
  @Test
  void levelsOfADriverAreReadOnAStraightLine() {
    Outlook outlook =
        outlook(
            """
            drivers:
              floor: {levels: {2024/25: "100,000 m2", 2028/29: "12 ha"}}
            """);
    assertThat(amount(outlook, 0, 2)).isCloseTo(1.1e6, within(1e-6));
  }

  /** 2,000,000 kWh x 60 % x 0.85 / 3 = 340,000 kWh of electricity; 800,000 kWh of gas stay. */
  @Test
  void aHeatPumpMovesHeatAndNotEnergy() {
    Outlook outlook =
        outlook(
            """
            measures:
              pumps:
                {does: switch, lines: [gas], by: 60 %, to: electricity, efficiency: 85 %, cop: 3,
                 shape: step, until: 2026/27, source: a}
            """);
    assertThat(amount(outlook, 0, 1)).isCloseTo(1e6, within(1e-6));
    assertThat(amount(outlook, 0, 2)).isCloseTo(1_340_000, within(1e-6));
    assertThat(amount(outlook, 1, 2)).isCloseTo(800_000, within(1e-6));
  }

  /**
   * 100,000 miles x 1.609344 km x 0.3 kWh/km = 48,280.32 kWh. With a life of five years and new
   * vans zero-emission from 2025/26 on, two fifths have moved after two years.
   */
  @Test
  void aFleetMovesAsItsVehiclesAreReplaced() {
    Outlook outlook =
        outlook(
            """
            measures:
              vans:
                does: fleet
                lines: [vans]
                to: electricity
                conversion: 0.3 kWh/km
                fleet: {life: 5, purchases: {2025/26: 100 %}}
                source: a
            """);
    assertThat(amount(outlook, 2, 2)).isCloseTo(60_000, within(1e-6));
    assertThat(amount(outlook, 0, 2)).isCloseTo(1e6 + 0.4 * 48_280.32, within(1e-6));
  }

  /**
   * Half of the lamps are LED now, a new lamp saves 60 %, lighting is 20 % of electricity, 25
   * points a year: after one year 0.2 x 0.6 x 0.25 / (1 - 0.6 x 0.5) = 0.0428571 less.
   */
  @Test
  void coverageSavesOnWhatIsNotYetCovered() {
    Outlook outlook =
        outlook(
            """
            measures:
              led:
                does: coverage
                lines: [electricity]
                share: 20 %
                coverage: {now: 50 %, points-a-year: 25 %, saving: 60 %}
                source: a
            """);
    assertThat(amount(outlook, 0, 1)).isCloseTo(1e6 * (1 - 0.2 * 0.15 / 0.7), within(1e-6));
  }

  /** Long-run marginal 2029/30 over average 2024/25: a saved kWh is worth more than a used one. */
  @Test
  void savingsAreValuedAtTheMarginToo() {
    Outlook outlook =
        outlook("projections: {grid: {series: grid-average, marginal: long-run-marginal}}\n");
    int place = Outlook.place(Boundary.NHS_CARBON_FOOTPRINT);
    double marginal = outlook.marginal().lines().get(0).factors()[place][5];
    // 2029: 0.203331 - 0.8 x 0.113638 = 0.1124206; 2030: 0.089693; 0.75 and 0.25: 0.10673870
    assertThat(marginal).isCloseTo(0.00027522 * 0.1067387 / 0.1420699375, within(1e-15));
  }

  /** A ratio and no factor: today keeps the factor of the footprint. */
  @Test
  void ownFactorsLeaveTodayAlone() {
    Outlook outlook =
        outlook("projections: {own: {lines: [electricity], factors: {2024/25: 0.2 kgCO2e/kWh}}}\n");
    assertThat(factor(outlook, 0, 0)).isCloseTo(0.00027522, within(1e-15));
    assertThat(factor(outlook, 0, 6)).isCloseTo(0.00027522, within(1e-15));
  }

  /** From 2026/27 on, 10 % a year until 2028/29: nothing in 2026/27, then 0.9, 0.81, 0.81. */
  @Test
  void aDeclineHasAStartAndAnEnd() {
    Outlook outlook =
        outlook(
            "projections: {a: {decline: 10 %/yr, lines: [gas], from: 2026/27, until: 2028/29}}\n");
    double today = factor(outlook, 1, 0);
    assertThat(factor(outlook, 1, 2) / today).isCloseTo(1, within(1e-12));
    assertThat(factor(outlook, 1, 3) / today).isCloseTo(0.9, within(1e-12));
    assertThat(factor(outlook, 1, 4) / today).isCloseTo(0.81, within(1e-12));
    assertThat(factor(outlook, 1, 6) / today).isCloseTo(0.81, within(1e-12));
  }

  /** A decline that began before the current year counts from the current year on. */
  @Test
  void aDeclineThatHasBegunGoesOn() {
    Outlook outlook =
        outlook("projections: {a: {decline: 10 %/yr, lines: [gas], from: 2020/21}}\n");
    assertThat(factor(outlook, 1, 0)).isCloseTo(0.00021311, within(1e-15));
    assertThat(factor(outlook, 1, 2)).isCloseTo(0.00021311 * 0.81, within(1e-15));
  }

  private static String fleet(String fleet, String more) {
    return """
        measures:
          vans:
            does: fleet
            lines: [vans]
            to: nothing
            fleet: %s
            source: a
        %s"""
        .formatted(fleet, more);
  }

  /** What is left of 100,000 miles. */
  private static double miles(String fleet, String more, int year) {
    return amount(outlook(fleet(fleet, more)), 2, year);
  }

  /** A life of five years from 2025/26 on, two years later: nothing by 2026/27, then a fifth. */
  @Test
  void aDelayMovesTheYearsOfAFleet() {
    String fleet = "{life: 5, purchases: {2025/26: 100 %}}";
    assertThat(miles(fleet, "    delay: 2\n", 2)).isCloseTo(100_000, within(1e-6));
    assertThat(miles(fleet, "    delay: 2\n", 3)).isCloseTo(80_000, within(1e-6));
  }

  /** Of 100 vans, 40 are four years old and end in 2025/26, and 60 new ones stay until 2029/30. */
  @Test
  void agesOfVehiclesDecideWhenTheyGo() {
    String fleet = "{life: 5, ages: {0: 60, 4: 40}, purchases: {2025/26: 100 %}}";
    assertThat(miles(fleet, "", 1)).isCloseTo(60_000, within(1e-6));
    assertThat(miles(fleet, "", 4)).isCloseTo(60_000, within(1e-6));
    assertThat(miles(fleet, "", 5)).isCloseTo(0, within(1e-6));
  }

  /** In 2026/27 a half of the 60 combustion vans that are left goes early; the next year none. */
  @Test
  void earlyScrappageIsForItsYearAlone() {
    String fleet =
        "{life: 5, ages: {0: 60, 4: 40}, purchases: {2025/26: 100 %}, scrappage: {2026/27: 50 %}}";
    assertThat(miles(fleet, "", 2)).isCloseTo(30_000, within(1e-6));
    assertThat(miles(fleet, "", 3)).isCloseTo(30_000, within(1e-6));
  }

  /** S(1) = exp(-(1/2)^1) = 0.60653: with shape 1, the share that stays each year. */
  @Test
  void aSurvivalCurveLetsVehiclesGoOneByOne() {
    String fleet = "{weibull: {shape: 1, scale: 2}, purchases: {2025/26: 100 %}}";
    assertThat(miles(fleet, "", 1)).isCloseTo(60_653.0659712634, within(1e-3));
  }

  /** 20 % by 2026/27 in two years, one year later: 10 % in 2026/27. */
  @Test
  void aDelayMovesARamp() {
    String measure =
        "measures: {a: {does: avoid, lines: [gas], by: 20 %, until: 2026/27, delay: 1, source: a}}\n";
    assertThat(amount(outlook(measure), 1, 1)).isCloseTo(2e6, within(1e-6));
    assertThat(amount(outlook(measure), 1, 2)).isCloseTo(1.8e6, within(1e-6));
    assertThat(amount(outlook(measure), 1, 3)).isCloseTo(1.6e6, within(1e-6));
  }

  /** Live from 1 October: the first year counts one half. 20 % by 2026/27: 5 %, then 20 %. */
  @Test
  void aFirstYearMayCountInPart() {
    String measure =
        "measures: {a: {does: avoid, lines: [gas], by: 20 %, until: 2026/27, first-month: 10, source: a}}\n";
    assertThat(amount(outlook(measure), 1, 1)).isCloseTo(1.9e6, within(1e-6));
    assertThat(amount(outlook(measure), 1, 2)).isCloseTo(1.6e6, within(1e-6));
  }

  /** kWh to kWh, one for one; 30 % of 2,000,000. */
  @Test
  void linesOfOneKindOfUnitReplaceEachOtherOneForOne() {
    String measure =
        "measures: {a: {does: switch, lines: [gas], to: electricity, by: 30 %, source: a}}\n";
    assertThat(amount(outlook(measure), 0, 1)).isCloseTo(1.6e6, within(1e-6));
  }

  /** Nothing follows a denominator that no driver names, once one driver names denominators. */
  @Test
  void denominatorsFollowTheirDriver() {
    String rest =
        """
        denominators: {floor-area: "84,000 m2", contacts: "1,000 patient contacts"}
        drivers:
          activity: {growth: 2 %/yr}
          area: {growth: 1 %/yr, denominators: [floor-area]}
        """;
    Outlook outlook = outlook(rest);
    assertThat(requireNonNull(outlook.denominators().get("floor-area"))[2])
        .isCloseTo(1.0201, within(1e-12));
    assertThat(requireNonNull(outlook.denominators().get("contacts"))[2])
        .isCloseTo(1.0404, within(1e-12));
    assertThat(amount(outlook, 0, 2)).isCloseTo(1_040_400, within(1e-6));
  }
}
