package greenplan.trajectory.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.units.FinancialYear;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Indicators of scenarios so small that every quotient can be worked out by hand. */
class IndicatorsTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  private static final String LINES =
      """
      title: Indicators
      organisation: A trust
      year: 2024/25
      boundary: nhs-carbon-footprint
      plan: {base-year: 2019/20, horizon: 2030/31}
      activities:
        inhalers: {activity: declared-emissions, amount: "1,500 tCO2e", nhs-category: anaesthetic-gases-and-inhalers, source: a}
        buildings: {activity: declared-emissions, amount: 840 tCO2e, nhs-category: building-energy, source: a}
        electricity: 1,000 MWh
        gas: {activity: natural-gas, amount: "3,000,000 kWh"}
        landfill: {activity: general-waste-landfill, amount: 10 t}
        compost: {activity: food-waste-composting, amount: 40 t}
      denominators: {inhalers: "100,000 inhalers", contacts: "1,000,000 patient contacts", floor: "84,000 m2"}
      years:
        2019/20:
          activities:
            buildings: {activity: declared-emissions, amount: "1,000 tCO2e", nhs-category: building-energy, source: a}
          denominators: {floor: "80,000 m2"}
      drivers:
        activity: {growth: 2 %/yr}
      """;

  private static IndicatorResult indicator(String keys) {
    return indicator(keys, "");
  }

  private static IndicatorResult indicator(String keys, String rest) {
    String scenario = LINES + rest + "indicators:\n  i: {" + keys + "}\n";
    return Indicators.of(Footprints.trajectory(scenario).outlook()).get(0);
  }

  private static double value(IndicatorResult result, int year) {
    return year(result, year).value().orElseThrow();
  }

  private static IndicatorYear year(IndicatorResult result, int year) {
    return result.at(new FinancialYear(year)).orElseThrow();
  }

  private static List<String> problems(String keys) {
    return Footprints.planProblems(LINES + "indicators:\n  i: {" + keys + "}\n").stream()
        .map(problem -> problem.replaceFirst(" s.yaml:\\d+:\\d+", ""))
        .toList();
  }

  /**
   * 1,500 t / 100,000 = 15 kg. A cut of 20 % gives 12 whatever the growth, as inhalers grow too;
   * all of it is then 1,500 x 1.02^3 x 0.8 = 1,273.4496 t.
   */
  @Test
  void emissionsForEachInhaler() {
    IndicatorResult result =
        indicator(
            "of: emissions, lines: [inhalers], denominator: inhalers, unit: kgCO2e/inhaler,"
                + " targets: [{by: 2024/25, at-most: 15}, {by: 2028-03-31, at-most: 12},"
                + " {by: 2027/28, below: 12}]",
            "measures: {m: {does: change-factor, lines: [inhalers], by: 20 %, until: 2027/28,"
                + " assumption: a}}\n");
    assertThat(value(result, 2024)).isCloseTo(15, CLOSE);
    assertThat(value(result, 2027)).isCloseTo(12, CLOSE);
    assertThat(year(result, 2027).counted()).isCloseTo(1_273_449.6, within(1e-6));
    assertThat(year(result, 2027).divided()).isCloseTo(106_120.8, within(1e-6));
    assertThat(result.targets())
        .extracting(IndicatorTargetResult::isMet)
        .containsExactly(true, true, false);
    assertThat(result.years()).hasSize(7);
  }

  /** 840 t / 84,000 m2 = 10; 1,000 t / 80,000 m2 = 12.5 in the base year, so -10 % is 11.25. */
  @Test
  void emissionsForEachSquareMetreAgainstTheBaseYear() {
    IndicatorResult result =
        indicator(
            "of: emissions, lines: [buildings], denominator: floor, unit: kgCO2e/m2,"
                + " targets: [{by: 2025/26, reduction: 10 %}, {by: 2025/26, reduction: 21 %}]");
    assertThat(value(result, 2024)).isCloseTo(10, CLOSE);
    assertThat(result.placed().base().orElseThrow()).isCloseTo(12.5, CLOSE);
    assertThat(result.targets().get(0).level()).isCloseTo(11.25, CLOSE);
    assertThat(result.targets().get(0).isMet()).isTrue();
    assertThat(result.targets().get(0).gap().orElseThrow()).isCloseTo(-1.25, CLOSE);
    assertThat(result.targets().get(1).level()).isCloseTo(9.875, CLOSE);
    assertThat(result.targets().get(1).isMet()).isFalse();
  }

  @Test
  @DisplayName("1,000 MWh and 3,000,000 kWh for 1,000,000 contacts are 4 kWh, or 0.004 MWh each")
  void amountsOfOneKindAddUpWhateverTheirUnits() {
    String keys = "of: amount, lines: [gas, electricity], denominator: contacts";
    assertThat(value(indicator(keys + ", unit: kWh/patient contact"), 2024)).isCloseTo(4, CLOSE);
    assertThat(value(indicator(keys + ", unit: MWh/patient contact"), 2024))
        .isCloseTo(0.004, CLOSE);
    assertThat(indicator(keys).placed().unit()).isEqualTo("kWh/patient contact");
  }

  /** 10 of 50 t is 20 %: one quotient of sums. The mean of 10/10 and 0/40 would be 50 %. */
  @Test
  void wasteToLandfillAsAShareOfAllWaste() {
    IndicatorResult result =
        indicator("of: amount, lines: [landfill], per-lines: [landfill, compost]");
    assertThat(result.placed().unit()).isEqualTo("%");
    assertThat(value(result, 2024)).isCloseTo(20, CLOSE);
  }

  @Test
  @DisplayName("an amount that goes away leaves nothing to divide by, and no target is met by that")
  void nothingToDivideBy() {
    IndicatorResult result =
        indicator(
            "of: amount, lines: [electricity], per-lines: [landfill], unit: kWh/t,"
                + " targets: [{by: 2030/31, below: 1}]",
            "measures: {m: {does: avoid, lines: [landfill], by: 100 %, until: 2026/27,"
                + " assumption: a}}\n");
    assertThat(value(result, 2024)).isCloseTo(100_000, CLOSE);
    assertThat(year(result, 2030).value()).isEmpty();
    assertThat(result.targets().get(0).isMet()).isFalse();
    assertThat(result.targets().get(0).gap()).isEmpty();
  }

  /** Of 100 vehicles kept for 5 years 20 are bought a year; all from 2026/27 are zero-emission. */
  @Test
  void zeroEmissionShareOfAFleet() {
    IndicatorResult result =
        indicator(
            "of: zero-emission-share, measure: vans,"
                + " targets: [{by: 2027/28, at-least: 40}, {by: 2027/28, above: 40}]",
            "measures: {vans: {does: fleet, lines: [landfill], to: compost, conversion: 0.1 t/t,"
                + " fleet: {life: 5, purchases: {2026/27: 100 %}}, assumption: a}}\n");
    assertThat(value(result, 2025)).isCloseTo(0, CLOSE);
    assertThat(value(result, 2026)).isCloseTo(20, CLOSE);
    assertThat(year(result, 2027).counted()).isCloseTo(40, CLOSE);
    assertThat(value(result, 2030)).isCloseTo(100, CLOSE);
    assertThat(result.targets())
        .extracting(IndicatorTargetResult::isMet)
        .containsExactly(true, false);
  }

  @Test
  @DisplayName("a ratio that falls while all of it rises is said to do so")
  void risingTonnesAreSeen() {
    String scenario =
        LINES
            + """
            measures: {m: {does: change-factor, lines: [inhalers], by: 1 %, until: 2025/26, assumption: a}}
            indicators: {i: {of: emissions, lines: [inhalers], denominator: inhalers}}
            """;
    assertThat(Program.run(scenario.getBytes(StandardCharsets.UTF_8), "trajectory", "-").out())
        .contains("year     kgCO2e/inhaler  all, kgCO2e  per, inhaler")
        .contains("The ratio falls until 2030/31, and all of it rises.");
  }

  @Test
  @DisplayName("a unit that does not fit the sums is an error that says the right one")
  void unitsAreProven() {
    String inhalers = "of: emissions, lines: [inhalers], denominator: inhalers, unit: ";
    assertThat(problems(inhalers + "kWh/inhaler"))
        .containsExactly("GP303: \"kWh/inhaler\" does not fit kgCO2e for each inhaler");
    assertThat(problems(inhalers + "kgCO2e/m2"))
        .containsExactly("GP303: \"kgCO2e/m2\" does not fit kgCO2e for each inhaler");
    assertThat(problems(inhalers + "\"%\""))
        .containsExactly("GP303: \"%\" does not fit kgCO2e for each inhaler");
    assertThat(problems(inhalers + "kgCO2e"))
        .containsExactly("GP303: \"kgCO2e\" does not fit kgCO2e for each inhaler");
    assertThat(problems(inhalers + "kgCO2e/inhalr"))
        .containsExactly("GP302: unknown unit \"inhalr\"");
    assertThat(problems("of: amount, lines: [gas, landfill], denominator: contacts"))
        .containsExactly("GP303: \"landfill\" is in t and \"gas\" in kWh");
  }

  @Test
  void namesAreFound() {
    assertThat(problems("of: amount, lines: [gass], denominator: contacts"))
        .containsExactly("GP410: the current year has no line \"gass\"");
    assertThat(problems("of: amount, lines: [gas], denominator: contact"))
        .containsExactly("GP410: the current year has no denominator \"contact\"");
    assertThat(problems("of: zero-emission-share, measure: vans"))
        .containsExactly("GP410: no measure \"vans\" that is on has a fleet");
    assertThat(
            problems(
                "of: amount, lines: [gas], denominator: floor,"
                    + " targets: [{by: 2025/26, reduction: 10 %}]"))
        .containsExactly("GP410: the base year 2019/20 has no line \"gas\"");
  }

  @Test
  void whatLiesOutsideOfTheBoundaryIsNoSilentZero() {
    assertThat(
            problems(
                "of: emissions, lines: [inhalers], denominator: inhalers, boundary: ghg-protocol"))
        .containsExactly("GP515: no emissions of \"inhalers\" count in ghg-protocol");
  }

  @Test
  void aTargetAfterTheHorizonIsAnError() {
    assertThat(
            problems(
                "of: amount, lines: [gas], denominator: floor, unit: kWh/m2,"
                    + " targets: [{by: 2031/32, at-most: 10}]"))
        .containsExactly("GP512: the horizon 2030/31 lies before 2031/32");
  }

  @Test
  @DisplayName("lines that are split in two give the same ratio: law, 50 random splits")
  void aRatioOfSumsDoesNotDependOnHowLinesAreSplit() {
    Random random = new Random(20260222);
    for (int i = 0; i < 50; i++) {
      int first = 1 + random.nextInt(999);
      String split =
          LINES.replace(
              "  electricity: 1,000 MWh\n",
              "  electricity: "
                  + first
                  + " MWh\n  more: {activity: electricity, amount: "
                  + (1000 - first)
                  + " MWh}\n");
      String scenario =
          split
              + "indicators: {i: {of: emissions, lines: [electricity, more], denominator: floor}}\n";
      IndicatorResult parts = Indicators.of(Footprints.trajectory(scenario).outlook()).get(0);
      IndicatorResult whole = indicator("of: emissions, lines: [electricity], denominator: floor");
      assertThat(value(parts, 2030)).isCloseTo(value(whole, 2030), within(1e-9));
    }
  }
}
