package greenplan.trajectory.since;

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

import greenplan.Footprints;
import greenplan.factors.Boundary;
import greenplan.footprint.Footprint;
import greenplan.trajectory.change.Effect;
import greenplan.trajectory.change.PartChange;
import greenplan.trajectory.change.Tally;
import greenplan.units.FinancialYear;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lines of two years find each other. */
class ComparisonTest {

  private static final Offset<Double> EXACT = within(1e-9);

  /**
   * Both years take the factors of 2019, so that only amounts differ, unless pins say otherwise.
   */
  private static final String FIXED = "factors: {editions: {desnz: 2019}}\n";

  private static Comparison compare(String head, String old, String now) {
    String text =
        Footprints.scenario(
            head + "activities: {" + now + "}\nyears: {2018/19: {activities: {" + old + "}}}\n");
    return compare(text);
  }

  private static Comparison compare(String scenario) {
    Footprint after = Footprints.of(scenario);
    Footprint before = Footprint.of(after.inventory(), new FinancialYear(2018), after.boundary());
    return Comparison.of(before, after);
  }

  private static double of(Comparison comparison, Effect effect) {
    return comparison.change().total().effects().of(effect);
  }

  private static void assertOnly(Comparison comparison, Effect... shown) {
    for (Effect effect : Effect.values()) {
      if (List.of(shown).contains(effect)) {
        assertThat(of(comparison, effect)).as(effect.id()).isNotCloseTo(0, EXACT);
      } else {
        assertThat(of(comparison, effect)).as(effect.id()).isCloseTo(0, EXACT);
      }
    }
    Tally total = comparison.change().total();
    assertThat(total.from()).isCloseTo(comparison.reported().tonnes().doubleValue(), EXACT);
    assertThat(total.to()).isCloseTo(comparison.after().total().tonnes().doubleValue(), EXACT);
    assertThat(total.from() + total.effects().sum()).isCloseTo(total.to(), EXACT);
  }

  /** The same amount written in other units of its kind: nothing changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gas: 1 GWh                                  | gas: 1000000 kWh",
        "gas: 3.6 GJ                                 | gas: 3600 MJ",
        "gas: 1000 kWh                               | gas: 1000 kWh (gross CV)",
        "water-supply: 5 m3                          | water-supply: 5000 L",
        "small-petrol-car: {amount: 1.609344 km, purpose: fleet}|"
            + " small-petrol-car: {amount: 1 mi, purpose: fleet}"
      })
  void otherUnitsOfAKindAreTheSameLine(String old, String now) {
    Comparison comparison = compare(FIXED, old, now);
    assertThat(of(comparison, AMOUNT)).isCloseTo(0, EXACT);
    assertThat(of(comparison, MIX)).isCloseTo(0, EXACT);
    assertThat(of(comparison, LINES_ADDED)).isZero();
    assertThat(of(comparison, LINES_REMOVED)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "l: {activity: gas, amount: 1 kWh}           | l: {activity: gas-oil, amount: 1 kWh}",
        "gas: 1000 kWh                               | gas: 100 m3",
        "gas: 1000 kWh (net CV)                      | gas: 1000 kWh (gross CV)",
        "gas: 1000 kWh                               | gas2: {activity: gas, amount: 1000 kWh}",
        "gas: 1000 kWh                               | gas: 0 kWh",
        "gas: 0 kWh                                  | gas: 1000 kWh",
        "small-petrol-car: {amount: 1 mi, purpose: fleet}|"
            + " small-petrol-car: {amount: 1 mi, purpose: business-travel}"
      })
  @DisplayName("another thing under the same name, or none of it, is a line removed and one added")
  void otherThings(String old, String now) {
    Comparison comparison = compare(FIXED, old, now);
    double before = comparison.before().total().tonnes().doubleValue();
    double after = comparison.after().total().tonnes().doubleValue();
    assertThat(of(comparison, LINES_REMOVED)).isCloseTo(-before, EXACT);
    assertThat(of(comparison, LINES_ADDED)).isCloseTo(after, EXACT);
    assertThat(of(comparison, AMOUNT) + of(comparison, MIX) + of(comparison, FACTORS)).isZero();
  }

  @Test
  @DisplayName("the factors of purchased electricity are the grid, with losses and well-to-tank")
  void grid() {
    assertOnly(compare("", "electricity: 1 GWh", "electricity: 1 GWh"), GRID);
    assertOnly(compare("", "gas: 1 GWh", "gas: 1 GWh"), FACTORS);
    Comparison comparison = compare("", "electricity: 1 GWh", "electricity: 1 GWh");
    assertThat(comparison.change().parts())
        .hasSize(4)
        .allMatch(part -> part.tally().effects().of(GRID) != 0);
  }

  @Test
  @DisplayName("a part of the year counts by its rule, not by what the meter said")
  void partYears() {
    Comparison comparison =
        compare(
            FIXED,
            "gas: {amount: 1000 kWh, from: 2018-04-01, to: 2018-09-30, part-year: scaled-by-days}",
            // 365 days to 183
            "gas: {amount: 1000 kWh, from: 2019-04-01, to: 2020-03-31}");
    assertThat(of(comparison, AMOUNT))
        .isCloseTo(
            comparison.after().total().minus(comparison.before().total()).tonnes().doubleValue(),
            EXACT);
    assertThat(of(comparison, FACTORS)).isCloseTo(0, EXACT);
  }

  @Test
  @DisplayName("a factor of two editions in one year is one part")
  void weighted() {
    Comparison comparison = compare("factors: {choice: weighted}\n", "gas: 1 GWh", "gas: 1 GWh");
    assertThat(comparison.change().parts())
        .extracting(PartChange::component)
        .containsExactly("combustion", "well-to-tank");
    assertOnly(comparison, FACTORS);
  }

  @Test
  @DisplayName("the groups are lines of one category and kind of unit; what moves in them is mix")
  void mix() {
    Comparison comparison =
        compare(
            FIXED,
            "gas: 3 GWh, gas-oil: 1 GWh, wood-pellets: 1 GWh, water-supply: 5 m3",
            "gas: 1 GWh, gas-oil: 3 GWh, wood-pellets: 1 GWh, water-supply: 5 m3");
    assertOnly(comparison, MIX);
  }

  private static String grown(String denominators, String more) {
    return Footprints.scenario(
        FIXED
            + "change-activity: contacts\nactivities: {gas: 150 kWh}\n"
            + denominators
            + "years: {2018/19: {activities: {gas: 100 kWh}"
            + more
            + "}}\n");
  }

  @Test
  @DisplayName("the scenario names what its amounts grow with; both years must have it")
  void driver() {
    String now = "denominators: {contacts: 1500 patient contacts}\n";
    Comparison known = compare(grown(now, ", denominators: {contacts: 1000 patient contacts}"));
    assertOnly(known, GROWTH);
    Comparison fewer = compare(grown(now, ", denominators: {contacts: 3000 patient contacts}"));
    assertOnly(fewer, GROWTH, EFFICIENCY);
    assertThat(of(fewer, GROWTH)).isNegative();
    assertOnly(compare(grown(now, "")), AMOUNT);
    assertOnly(compare(grown(now, ", denominators: {contacts: 5 m2}")), AMOUNT);
  }

  @Test
  @DisplayName("a denominator in another unit of its kind is converted")
  void driverUnits() {
    String now = "denominators: {contacts: 0.15 ha}\n";
    assertOnly(compare(grown(now, ", denominators: {contacts: 1000 m2}")), GROWTH);
  }

  /** 100 MWh reported, 106 MWh now: the bar is the difference, and 2019/20 is not touched. */
  @Test
  @DisplayName(
      "a restatement is its own bar; restating the base year leaves the current year alone")
  void restatement() {
    Comparison plain = compare(FIXED, "gas: 106 MWh", "gas: 90 MWh");
    Comparison restated =
        compare(
            FIXED,
            "gas: {amount: 106 MWh, restated-from: 100000 kWh, restatement-reason: a meter}",
            "gas: 90 MWh");
    assertOnly(restated, RESTATEMENT, AMOUNT);
    assertThat(restated.after().total()).isEqualTo(plain.after().total());
    assertThat(restated.before().total()).isEqualTo(plain.before().total());
    assertThat(of(restated, AMOUNT)).isEqualTo(of(plain, AMOUNT));
    // 6 MWh x (0.18385 + 0.02391) kg/kWh = 1.24656 t
    assertThat(of(restated, RESTATEMENT)).isCloseTo(1.24656, EXACT);
    assertThat(restated.restating().share()).isCloseTo(0.06, EXACT);
    assertThat(restated.restating().isSignificant()).isTrue();
    assertThat(restated.hasRestatements()).isTrue();
    assertThat(plain.hasRestatements()).isFalse();
  }

  @Test
  @DisplayName("a line that was left out is restated from nothing and then goes on")
  void restatedFromNothing() {
    Comparison comparison =
        compare(
            FIXED,
            "gas: {amount: 10 MWh, restated-from: 0 kWh, restatement-reason: a site}",
            "gas: 10 MWh");
    assertOnly(comparison, RESTATEMENT);
    assertThat(comparison.reported().isZero()).isTrue();
  }

  @Test
  @DisplayName("only what the boundary counts is explained")
  void boundary() {
    String lines = "visits: {activity: small-petrol-car, purpose: patient-travel, amount: %s mi}";
    Comparison ghg = compare(FIXED, lines.formatted(10), lines.formatted(20));
    assertThat(ghg.change().parts()).isEmpty();
    Boundary plus = Boundary.NHS_CARBON_FOOTPRINT_PLUS;
    Comparison nhs = Comparison.of(ghg.before().within(plus), ghg.after().within(plus));
    assertOnly(nhs, AMOUNT);
  }

  @Test
  @DisplayName("a year compared with itself did not change")
  void itself() {
    Footprint footprint = Footprints.of(Footprints.scenario("activities: {gas: 1 kWh}\n"));
    assertOnly(Comparison.of(footprint, footprint));
  }
}
