package greenplan.trajectory.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every path, budget and rate. The cases are drawn with a fixed seed. */
class PathLawsTest {

  private static final int CASES = 200;

  private final Random random = new Random(20452046);

  @ParameterizedTest
  @EnumSource(PathShape.class)
  void everyPathHitsItsAnchors(PathShape shape) {
    for (int drawn = 0; drawn < CASES; drawn++) {
      TargetPath path = new TargetPath(anchors(), shape);

      for (Anchor anchor : path.anchors()) {
        assertThat(path.level(anchor.year())).isEqualTo(anchor.level());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PathShape.class)
  void aPathIsMonotoneBetweenItsAnchors(PathShape shape) {
    for (int drawn = 0; drawn < CASES; drawn++) {
      TargetPath path = new TargetPath(anchors(), shape);

      for (int next = 1; next < path.anchors().size(); next++) {
        Anchor from = path.anchors().get(next - 1);
        Anchor to = path.anchors().get(next);
        double[] levels = path.levels(from.year(), to.year());
        double direction = Math.signum(to.level() - from.level());
        for (int year = 1; year < levels.length; year++) {
          assertThat((levels[year] - levels[year - 1]) * direction).isGreaterThan(-1e-9);
        }
      }
    }
  }

  /** The straight line between two levels lies above the path that loses the same percentage. */
  @Test
  void theGeometricPathIsNeverAboveTheStraightLine() {
    for (int drawn = 0; drawn < CASES; drawn++) {
      List<Anchor> anchors = anchors();
      double[] linear = new TargetPath(anchors, PathShape.LINEAR).levels(2015, 2060);
      double[] geometric = new TargetPath(anchors, PathShape.GEOMETRIC).levels(2015, 2060);

      for (int year = 0; year < linear.length; year++) {
        assertThat(geometric[year]).isLessThanOrEqualTo(linear[year] + 1e-9);
      }
    }
  }

  @Test
  void budgetUsedPlusLeftIsTheBudget() {
    for (int drawn = 0; drawn < CASES; drawn++) {
      CarbonBudget budget = budget();
      double[] emissions = random.doubles(30, 0, 500).toArray();

      assertThat(Cumulative.sum(emissions) + budget.left(emissions))
          .isCloseTo(budget.budget(), within(1e-9));
    }
  }

  /** What a path in yearly steps leaves is what all its later years need: {@code E q / (1 - q)}. */
  @Test
  void aPathWithinABudgetLeavesWhatItsTailNeeds() {
    for (int drawn = 0; drawn < CASES; drawn++) {
      CarbonBudget budget = budget();
      double[] levels = budget.path(2024, 2060).levels(2025, 2025 + random.nextInt(30));
      double q = budget.yearlyFactor();

      double tail = levels[levels.length - 1] * q / (1 - q);
      assertThat(budget.left(levels)).isCloseTo(tail, within(1e-6));
    }
  }

  @Test
  void theStraightLineOfABudgetUsesIt() {
    for (int drawn = 0; drawn < CASES; drawn++) {
      CarbonBudget budget = budget();

      assertThat(budget.start() * budget.yearsOfStraightLine() / 2)
          .isCloseTo(budget.budget(), within(1e-9));
    }
  }

  @ParameterizedTest
  @EnumSource(RateConvention.class)
  void aRateKeptForItsStepsHitsTheTarget(RateConvention convention) {
    for (int drawn = 0; drawn < CASES; drawn++) {
      RateQuestion question = question();
      double percent = convention.percentPerYear(question);

      assertThat(convention.levelAfter(question.start(), percent, question.steps()))
          .isCloseTo(question.target(), within(1e-9));
    }
  }

  /**
   * Business as usual that grows for long may rise faster at the end than a straight line cuts: a
   * path that rises again at its target was there before, and arrives no later than asked.
   */
  @ParameterizedTest
  @EnumSource(RateConvention.class)
  void aRateArrivesWhenItWasAskedTo(RateConvention convention) {
    for (int drawn = 0; drawn < CASES; drawn++) {
      RateQuestion question = question();
      double percent = convention.percentPerYear(question);

      Arrival arrival =
          Arrival.at(convention, percent, question.start(), question.target()).orElseThrow();

      if (falls(convention, percent, question)) {
        assertThat(arrival.firstYear()).isEqualTo(question.steps());
        assertThat(arrival.years()).isCloseTo(question.steps(), within(1e-6));
      } else {
        assertThat(convention.id()).startsWith("linear-grown-gap");
        assertThat(arrival.firstYear()).isLessThanOrEqualTo(question.steps());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RateConvention.class)
  void theUpliftOfAFallIsItsRate(RateConvention convention) {
    for (int drawn = 0; drawn < CASES / 4; drawn++) {
      RateQuestion question = question();
      double percent = convention.percentPerYear(question);

      Uplift uplift =
          Uplift.search(
              r -> convention.levelAfter(question.start(), r, question.steps()) - question.target(),
              100);

      assertThat(uplift.scale()).isCloseTo(percent, within(1e-9));
    }
  }

  /** Whether the level still falls when it is at the target. */
  private static boolean falls(RateConvention convention, double percent, RateQuestion question) {
    double soonAfter = question.steps() + 0.01;
    return convention.levelAfter(question.start(), percent, soonAfter) < question.target();
  }

  private List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>();
    int year = 2019;
    for (int count = 1 + random.nextInt(5); count > 0; count--) {
      anchors.add(new Anchor(year, 0.1 + 100 * random.nextDouble()));
      year += 1 + random.nextInt(9);
    }
    return anchors;
  }

  private CarbonBudget budget() {
    return new CarbonBudget(50 + 400 * random.nextDouble(), 500 + 4000 * random.nextDouble());
  }

  /** A fall of at least a twentieth in up to 30 steps, with growth of up to 3 % or a shrinking. */
  private RateQuestion question() {
    double current = 50 + 60 * random.nextDouble();
    double growth = 0.04 * random.nextDouble() - 0.01;
    double target = current * (0.05 + 0.9 * random.nextDouble());
    int steps = 1 + random.nextInt(30);
    return new RateQuestion(new RateStart(100, current, growth), target, steps);
  }
}
