package greenplan.trajectory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What holds for every fleet, tried on 300 of them that chance made. */
class FleetLawsTest {

  private static final int OPENING = 2024;
  private static final int LAST = 2064;
  private static final Offset<Double> NOISE = within(1e-7);

  private final Random random = new Random(20260824);

  private Survival survival() {
    return random.nextBoolean()
        ? new FixedLife(1 + random.nextInt(20))
        : new Weibull(1.5 + 4.5 * random.nextDouble(), 2 + 18 * random.nextDouble());
  }

  private Fleet fleet(Survival survival) {
    if (random.nextBoolean()) {
      return Fleet.steady(500 * random.nextDouble(), random.nextDouble(), survival);
    }
    List<AgeGroup> groups = new ArrayList<>();
    for (int age = 0; age < 1 + random.nextInt(25); age++) {
      double number = 1 + random.nextInt(30);
      groups.add(new AgeGroup(age, number, number * random.nextDouble()));
    }
    return Fleet.ofAges(groups);
  }

  /** Up to five steps of values between two bounds. */
  private YearSteps steps(double from, double to) {
    YearSteps steps = YearSteps.NONE;
    for (int i = random.nextInt(6); i > 0; i--) {
      steps = steps.with(OPENING + random.nextInt(30), from + (to - from) * random.nextDouble());
    }
    return steps;
  }

  @Test
  void theStockIsConservedAndIsTheSizeOfTheYear() {
    for (int i = 0; i < 300; i++) {
      Survival survival = survival();
      YearSteps growth = steps(-0.3, 0.3);
      FleetPlan plan =
          FleetPlan.of(OPENING, fleet(survival), survival, steps(0, 1))
              .withScrappage(steps(0, 1))
              .withGrowth(growth);
      double before = plan.opening().size();
      double size = before;
      for (FleetYear year : plan.path(LAST).years()) {
        size *= 1 + growth.at(year.year());
        double tolerance = 1e-9 * (1 + size);
        assertThat(year.stock()).isCloseTo(size, within(tolerance));
        assertThat(before - year.retired() + year.purchases())
            .isCloseTo(year.stock(), within(tolerance));
        assertThat(year.purchases()).isNotNegative();
        assertThat(year.retired()).isBetween(-tolerance, before + tolerance);
        before = year.stock();
      }
    }
  }

  @Test
  void theZeroEmissionShareIsBetweenNothingAndAll() {
    for (int i = 0; i < 300; i++) {
      Survival survival = survival();
      FleetPlan plan =
          FleetPlan.of(OPENING, fleet(survival), survival, steps(0, 1))
              .withScrappage(steps(0, 1))
              .withGrowth(steps(-0.3, 0.3));
      for (FleetYear year : plan.path(LAST).years()) {
        assertThat(year.zeroEmissionShare()).isBetween(0.0, 1 + 1e-12);
        assertThat(year.zeroEmissionPurchases()).isBetween(0.0, year.purchases());
      }
    }
  }

  /** A fleet that shrinks may lose more of its zero-emission vehicles than of the others. */
  @Test
  void withPurchasesWhollyZeroEmissionTheShareOfAFleetThatDoesNotShrinkNeverFalls() {
    for (int i = 0; i < 300; i++) {
      Survival survival = survival();
      FleetPath path =
          FleetPlan.of(OPENING, fleet(survival), survival, YearSteps.from(OPENING, 1))
              .withScrappage(steps(0, 1))
              .withGrowth(steps(0, 0.2))
              .path(LAST);
      for (int year = OPENING + 1; year <= LAST; year++) {
        assertThat(path.share(year)).isGreaterThanOrEqualTo(path.share(year - 1) - 1e-12);
      }
    }
  }

  /** Where the share of purchases never falls: one that falls is kept for longer by a long life. */
  @Test
  void aLongerLifeIsNeverFaster() {
    for (int i = 0; i < 300; i++) {
      int start = OPENING + 1 + random.nextInt(8);
      YearSteps rising =
          YearSteps.from(OPENING + 1, random.nextDouble() / 2)
              .with(start, 0.5 + random.nextDouble() / 2)
              .with(start + 1 + random.nextInt(8), 1);
      int life = 1 + random.nextInt(15);
      double shape = 1 + 4 * random.nextDouble();
      double scale = 2 + 16 * random.nextDouble();
      neverFaster(rising, new FixedLife(life + 1 + random.nextInt(5)), new FixedLife(life));
      neverFaster(
          rising, new Weibull(shape, scale * (1 + random.nextDouble())), new Weibull(shape, scale));
    }
  }

  private static void neverFaster(YearSteps purchases, Survival longer, Survival shorter) {
    FleetPath slow = path(purchases, longer);
    FleetPath fast = path(purchases, shorter);
    for (int year = OPENING; year <= LAST; year++) {
      assertThat(slow.share(year)).isLessThanOrEqualTo(fast.share(year) + 1e-12);
    }
    OptionalInt whole = slow.firstWholeYear();
    if (whole.isPresent()) {
      assertThat(fast.firstWholeYear().orElseThrow()).isLessThanOrEqualTo(whole.getAsInt());
    }
  }

  private static FleetPath path(YearSteps purchases, Survival survival) {
    Fleet fleet = Fleet.steady(100, 0, survival);
    return FleetPlan.of(OPENING, fleet, survival, purchases).path(LAST);
  }

  @Test
  void aFleetOfASteadyMixBuysTheSameEveryYear() {
    for (int i = 0; i < 100; i++) {
      Survival survival = survival();
      FleetPath path =
          FleetPlan.of(OPENING, Fleet.steady(100, 0.3, survival), survival, steps(0, 1)).path(LAST);
      double purchases = path.years().get(0).purchases();
      double meanAge = path.years().get(0).meanAge();
      for (FleetYear year : path.years()) {
        assertThat(year.purchases()).isCloseTo(purchases, NOISE);
        assertThat(year.meanAge()).isCloseTo(meanAge, NOISE);
      }
    }
  }

  @Test
  void aFleetTwiceTheSizeHasTheSameShares() {
    for (int i = 0; i < 100; i++) {
      Survival survival = survival();
      YearSteps purchases = steps(0, 1);
      FleetPath one =
          FleetPlan.of(OPENING, Fleet.steady(50, 0.2, survival), survival, purchases).path(LAST);
      FleetPath two =
          FleetPlan.of(OPENING, Fleet.steady(100, 0.2, survival), survival, purchases).path(LAST);
      for (int year = OPENING; year <= LAST; year++) {
        assertThat(two.share(year)).isCloseTo(one.share(year), NOISE);
      }
    }
  }
}
