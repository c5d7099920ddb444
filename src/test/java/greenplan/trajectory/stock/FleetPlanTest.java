package greenplan.trajectory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FleetPlanTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final FixedLife FOUR_YEARS = new FixedLife(4);

  /** Forty vehicles, ten of each age from 0 to 3. */
  private static final Fleet FORTY = Fleet.steady(40, 0, FOUR_YEARS);

  private static FleetPlan forty(YearSteps purchases) {
    return FleetPlan.of(2024, FORTY, FOUR_YEARS, purchases);
  }

  private static FleetYear first(FleetPlan plan) {
    return plan.path(plan.openingYear() + 1).years().get(0);
  }

  /** Ten end, ten are bought, half of them zero-emission; mean age (0 + 1 + 2 + 3) / 4 = 1.5. */
  @Test
  void aYearSaysWhatHappenedInIt() {
    assertThat(first(forty(YearSteps.from(2025, 0.5))))
        .isEqualTo(new FleetYear(2025, 40, 5, 10, 5, 1.5, 10));
  }

  @Test
  void purchaseSharesHoldUntilTheNextAndAreNothingBeforeTheFirst() {
    FleetPath path = forty(YearSteps.from(2026, 0.4).with(2028, 1)).path(2029);
    assertThat(path.years())
        .extracting(FleetYear::zeroEmissionPurchases)
        .containsExactly(0.0, 4.0, 4.0, 10.0, 10.0);
  }

  /** A tenth more is 44: thirty are left, so fourteen are bought. A year later 48.4 and 30 + 14. */
  @Test
  void aFleetThatGrowsBuysMore() {
    FleetPlan plan = forty(YearSteps.from(2025, 1)).withGrowth(YearSteps.from(2025, 0.1));
    FleetPath path = plan.path(2026);
    assertThat(path.years().get(0).stock()).isCloseTo(44, EXACT);
    assertThat(path.years().get(1).stock()).isCloseTo(48.4, EXACT);
    assertThat(path.years().get(0).purchases()).isCloseTo(14, EXACT);
    assertThat(path.years().get(1).purchases()).isCloseTo(14.4, EXACT);
    assertThat(path.share(2026)).isCloseTo(28.4 / 48.4, EXACT);
  }

  /** Half of 40 is 20; thirty are left, so the ten oldest go too and nothing is bought. */
  @Test
  void aFleetThatShrinksBelowItsSurvivorsLosesTheOldestAndBuysNothing() {
    FleetPlan plan = forty(YearSteps.from(2025, 1)).withGrowth(YearSteps.from(2025, -0.5));
    FleetYear year = first(plan);
    assertThat(year.stock()).isCloseTo(20, EXACT);
    assertThat(year.purchases()).isZero();
    assertThat(year.retired()).isCloseTo(20, EXACT);
    // ages 1 and 2 are left
    assertThat(year.meanAge()).isCloseTo(1.5, EXACT);
  }

  /** Six of each kind, of one age; the fleet halves, so three of each kind stay. */
  @Test
  void amongTheOldestOfOneAgeBothKindsGoAlike() {
    Fleet fleet = Fleet.ofAges(List.of(new AgeGroup(1, 12, 6)));
    FleetPlan plan =
        FleetPlan.of(2024, fleet, FOUR_YEARS, YearSteps.NONE)
            .withGrowth(YearSteps.from(2025, -0.5));
    assertThat(first(plan)).isEqualTo(new FleetYear(2025, 6, 3, 0, 0, 2, 6));
  }

  /** Thirty combustion vehicles are left; half of them go, the ten of age 3 and five of age 2. */
  @Test
  void earlyScrappageTakesTheOldestCombustionVehicles() {
    FleetPlan plan = forty(YearSteps.from(2025, 1)).withScrappage(YearSteps.from(2025, 0.5));
    FleetYear year = first(plan);
    assertThat(year.retired()).isCloseTo(25, EXACT);
    assertThat(year.purchases()).isCloseTo(25, EXACT);
    assertThat(year.zeroEmissionShare()).isCloseTo(0.625, EXACT);
    // 25 of age 0, 10 of age 1, 5 of age 2
    assertThat(year.meanAge()).isCloseTo(0.5, EXACT);
  }

  @Test
  void earlyScrappageLeavesZeroEmissionVehiclesAlone() {
    Fleet fleet = Fleet.ofAges(List.of(new AgeGroup(0, 10, 0), new AgeGroup(1, 10, 10)));
    FleetPlan plan =
        FleetPlan.of(2024, fleet, FOUR_YEARS, YearSteps.NONE)
            .withScrappage(YearSteps.from(2025, 1));
    // the ten zero-emission vehicles stay; ten new combustion ones replace the others
    assertThat(first(plan)).isEqualTo(new FleetYear(2025, 20, 10, 10, 0, 1, 10));
  }

  @Test
  void scrappageOfOneYearIsEndedByTheNextStep() {
    YearSteps once = YearSteps.from(2025, 1).with(2026, 0);
    FleetPath path = forty(YearSteps.NONE).withScrappage(once).path(2027);
    assertThat(path.years()).extracting(FleetYear::retired).containsExactly(40.0, 0.0, 0.0);
  }

  /** Ages 5 and 3 under a life of four years: all end at once; those of age 0 stay for three. */
  @Test
  void realAgesDecideWhenAFleetTurns() {
    List<AgeGroup> ages =
        List.of(new AgeGroup(5, 4, 0), new AgeGroup(3, 6, 0), new AgeGroup(0, 10, 2));
    FleetPath path =
        FleetPlan.of(2024, Fleet.ofAges(ages), FOUR_YEARS, YearSteps.from(2025, 1)).path(2029);
    assertThat(path.openingShare()).isEqualTo(0.1);
    assertThat(path.years())
        .extracting(FleetYear::retired)
        .containsExactly(10.0, 0.0, 0.0, 10.0, 10.0);
    assertThat(path.share(2025)).isCloseTo(0.6, EXACT);
    assertThat(path.firstWholeYear()).hasValue(2028);
  }

  @Test
  void groupsOfOneAgeAdd() {
    Fleet fleet = Fleet.ofAges(List.of(new AgeGroup(1, 10, 1), new AgeGroup(1, 10, 3)));
    assertThat(fleet.size()).isEqualTo(20);
    assertThat(fleet.zeroEmission()).isEqualTo(4);
    assertThat(fleet.zeroEmissionShare()).isEqualTo(0.2);
  }

  /**
   * Fifteen of forty are zero-emission now: the ten of age 0 and five of age 1. Those of age 1 end
   * in the third year, and until then only combustion vehicles do.
   */
  @Test
  void whereAgesAreUnknownTheZeroEmissionVehiclesAreTheNewest() {
    Fleet fleet = Fleet.steady(40, 0.375, FOUR_YEARS);
    FleetPath path = FleetPlan.of(2024, fleet, FOUR_YEARS, YearSteps.NONE).path(2028);
    assertThat(path.years())
        .extracting(FleetYear::zeroEmission)
        .containsExactly(15.0, 15.0, 10.0, 0.0);
  }

  /** A quarter zero-emission at the opening and a half now: (0.5 - 0.25) / (1 - 0.25) = 1/3. */
  @Test
  void whatHasMovedIsTheShareOfTheCombustionOfTheOpening() {
    Fleet fleet = Fleet.steady(40, 0.25, FOUR_YEARS);
    FleetPath path = FleetPlan.of(2024, fleet, FOUR_YEARS, YearSteps.from(2025, 1)).path(2027);
    assertThat(path.moved(2023, 5))
        .containsExactly(new double[] {0, 0, 1 / 3.0, 2 / 3.0, 1}, EXACT);
  }

  /** All of the opening's zero-emission quarter ends by 2028: (0 - 0.25) / 0.75 = -1/3. */
  @Test
  void aFleetThatTurnsBackMovesLessThanNothing() {
    Fleet fleet = Fleet.steady(40, 0.25, FOUR_YEARS);
    FleetPath path = FleetPlan.of(2024, fleet, FOUR_YEARS, YearSteps.NONE).path(2028);
    assertThat(path.moved(2028)).isCloseTo(-1 / 3.0, EXACT);
  }

  @Test
  void aFleetThatIsWholeAtTheOpeningHasNothingToMove() {
    Fleet fleet = Fleet.steady(40, 1, FOUR_YEARS);
    FleetPath path = FleetPlan.of(2024, fleet, FOUR_YEARS, YearSteps.from(2025, 1)).path(2027);
    assertThat(path.moved(2027)).isZero();
    assertThat(path.firstWholeYear()).hasValue(2024);
  }

  @Test
  void aFleetThatNeverTurnsHasNoFirstWholeYear() {
    assertThat(forty(YearSteps.from(2025, 0.5)).path(2060).firstWholeYear()).isEmpty();
  }

  @Test
  void aShareOf99Point95PercentIsWholeAndLessIsNot() {
    assertThat(new FleetPath(2024, 0.9995, List.of()).firstWholeYear()).hasValue(2024);
    FleetYear less = new FleetYear(2025, 20_000, 19_989, 0, 0, 0, 0);
    FleetYear whole = new FleetYear(2026, 20_000, 19_990, 0, 0, 0, 0);
    assertThat(new FleetPath(2024, 0, List.of(less, whole)).firstWholeYear()).hasValue(2026);
  }

  @Test
  void stepsAreTheSameFromATableAndOneByOne() {
    assertThat(YearSteps.of(new TreeMap<>(Map.of(2025, 0.2, 2027, 1.0))))
        .isEqualTo(YearSteps.from(2027, 1).with(2025, 0.2));
  }

  @Test
  void anEmptyFleetStaysEmpty() {
    assertThat(Fleet.steady(0, 0.5, FOUR_YEARS).zeroEmissionShare()).isZero();
    Fleet fleet = Fleet.ofAges(List.of(new AgeGroup(0, 0, 0)));
    FleetPath path = FleetPlan.of(2024, fleet, FOUR_YEARS, YearSteps.from(2025, 1)).path(2025);
    assertThat(path.years()).containsExactly(new FleetYear(2025, 0, 0, 0, 0, 0, 0));
    assertThat(path.share(2025)).isZero();
  }

  @Test
  void aYearAfterThePathIsRefused() {
    FleetPath path = forty(YearSteps.NONE).path(2030);
    assertThatThrownBy(() -> path.share(2031))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2031 is after the last year of the path");
  }

  @Test
  void sharesAboveAllAndAFleetBelowNothingAreRefused() {
    FleetPlan plan = forty(YearSteps.NONE);
    assertThatThrownBy(() -> forty(YearSteps.from(2025, 1.2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> plan.withScrappage(YearSteps.from(2025, -0.1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> plan.withGrowth(YearSteps.from(2025, -1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> YearSteps.from(2025, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fleet.steady(-1, 0, FOUR_YEARS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fleet.steady(1, 1.1, FOUR_YEARS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreZeroEmissionVehiclesThanVehiclesAreRefused() {
    assertThat(AgeGroup.holds(3, 4)).isFalse();
    assertThat(AgeGroup.holds(4, 4)).isTrue();
    assertThatThrownBy(() -> new AgeGroup(2, 3, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2: 4.0 of 3.0");
    assertThatThrownBy(() -> new AgeGroup(-1, 3, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
