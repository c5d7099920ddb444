package greenplan.trajectory.model;

import static greenplan.trajectory.model.AttributionMethod.LOG_SHARE;
import static greenplan.trajectory.model.AttributionMethod.SHAPLEY;
import static greenplan.trajectory.model.Plans.cut;
import static greenplan.trajectory.model.Plans.grouped;
import static greenplan.trajectory.model.Plans.model;
import static greenplan.trajectory.model.Plans.move;
import static greenplan.trajectory.model.Plans.requiring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttributionTest {

  private static final Offset<Double> ROUNDING = within(1e-9);
  private static final Offset<Double> WHOLE = within(0.5);

  private static final Model GAS = model(new double[] {10_000, 1});

  /** Insulation 20 %, controls 10 %, heat pumps replace 60 %. */
  private static final List<Action> HEATING =
      List.of(
          cut("insulation", 0, Stage.USE_LESS, 0.2),
          cut("controls", 0, Stage.USE_LESS, 0.1),
          move("heat pumps", 0, Move.NOWHERE, 0.6, 1));

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] credits(Model model, List<Action> actions, AttributionMethod method) {
    double[][][] credits = Attribution.of(model, actions, ones(actions.size()), method).credits();
    return Arrays.stream(credits).mapToDouble(action -> action[0][0]).toArray();
  }

  /** What each saves when they are taken one after the other. */
  private static double[] inOrder(List<Action> actions, int... order) {
    double[] scales = new double[actions.size()];
    double[] saved = new double[order.length];
    double before = 10_000;
    for (int i = 0; i < order.length; i++) {
      scales[order[i]] = 1;
      double after = Evaluation.of(GAS, actions, scales).totals()[0][0];
      saved[i] = before - after;
      before = after;
    }
    return saved;
  }

  @Test
  void savingsOneAfterTheOtherDependOnTheOrder() {
    // 20 % of 10,000; 10 % of 8,000; 60 % of 7,200.
    assertThat(inOrder(HEATING, 0, 1, 2)).containsExactly(new double[] {2000, 800, 4320}, ROUNDING);
    // 60 % of 10,000; 20 % of 4,000; 10 % of 3,200.
    assertThat(inOrder(HEATING, 2, 0, 1)).containsExactly(new double[] {6000, 800, 320}, ROUNDING);
  }

  @Test
  void shapleyIsTheMeanOfAllOrders() {
    // Insulation alone 2,000; after controls 1,800; after pumps 800; after both 720.
    // 2,000/3 + 1,800/6 + 800/6 + 720/3 = 1,340
    assertThat(credits(GAS, HEATING, SHAPLEY))
        .containsExactly(new double[] {1340, 640, 5140}, ROUNDING);
  }

  @Test
  void theLogShareDividesByLogarithms() {
    // ln 0.8 = -0.223144, ln 0.9 = -0.105361, ln 0.4 = -0.916291; sum -1.244795.
    // 7,120 x 0.223144 / 1.244795 = 1,276.34
    double[] credits = credits(GAS, HEATING, LOG_SHARE);
    assertThat(credits).containsExactly(new double[] {1276, 603, 5241}, WHOLE);
    assertThat(Arrays.stream(credits).sum()).isCloseTo(7120, ROUNDING);
    assertThat(credits[0]).isCloseTo(7120 * Math.log(0.8) / Math.log(0.288), ROUNDING);
  }

  @Test
  void cutsOfDifferentStagesShareALogarithmToo() {
    List<Action> actions =
        List.of(cut("avoid", 0, Stage.AVOID, 0.5), cut("supplier", 0, Stage.FACTOR, 0.5));
    // 7,500 saved in equal parts
    assertThat(credits(GAS, actions, LOG_SHARE))
        .containsExactly(new double[] {3750, 3750}, ROUNDING);
  }

  @Test
  void aMeasureThatTakesEverythingIsDividedByShapley() {
    // Half alone 5,000, after everything 0: 2,500. Everything: 10,000 or 5,000: 7,500.
    List<Action> actions =
        List.of(cut("half", 0, Stage.AVOID, 0.5), cut("everything", 0, Stage.USE_LESS, 1));
    assertThat(credits(GAS, actions, LOG_SHARE))
        .containsExactly(new double[] {2500, 7500}, ROUNDING);
  }

  @Test
  void onlyTheYearsOfAShareOfEverythingAreDividedByShapley() {
    ModelLine gas = new ModelLine("gas", new double[] {100, 100}, new double[][] {{1, 1}});
    Model model = new Model(Plans.axis(2), 1, List.of(gas));
    List<Action> actions =
        List.of(
            Action.of("half", new Cut(0, Stage.AVOID, new double[] {0.5, 0.5})),
            Action.of("more", new Cut(0, Stage.USE_LESS, new double[] {0.75, 1})));
    double[][][] credits = Attribution.of(model, actions, ones(2), LOG_SHARE).credits();
    // ln 0.5 : ln 0.25 = 1 : 2 of 87.5; then as above.
    assertThat(credits[0][0]).containsExactly(new double[] {87.5 / 3, 25}, ROUNDING);
    assertThat(credits[1][0]).containsExactly(new double[] {87.5 * 2 / 3, 75}, ROUNDING);
  }

  @Test
  void everyBoundaryAndYearIsDivided() {
    ModelLine gas =
        new ModelLine("gas", new double[] {100, 40}, new double[][] {{0.5, 0.25}, {2, 1}});
    Model model = new Model(Plans.axis(2), 2, List.of(gas));
    List<Action> actions =
        List.of(
            Action.of("half", new Cut(0, Stage.AVOID, new double[] {0.5, 0.5})),
            Action.of("half of it", new Cut(0, Stage.USE_LESS, new double[] {0.5, 0})));
    // 75 % of 50 and of 200 t in two equal parts; then 50 % of 10 and of 40 t by the first alone.
    double[][][] credits = Attribution.of(model, actions, ones(2), LOG_SHARE).credits();
    assertThat(credits[0][0]).containsExactly(new double[] {18.75, 5}, ROUNDING);
    assertThat(credits[0][1]).containsExactly(new double[] {75, 20}, ROUNDING);
    assertThat(credits[1][0]).containsExactly(new double[] {18.75, 0}, ROUNDING);
    assertThat(credits[1][1]).containsExactly(new double[] {75, 0}, ROUNDING);
  }

  @Test
  void whatRoundingLeavesOverGoesToTheLargestCredit() {
    double[][][] credits = {{{1, 3}}, {{-5, 2}}, {{2, 1}}};
    // 1 - 5 + 2 = -2, of -1.5; 3 + 2 + 1 = 6, of 5.75
    Attribution.balance(new double[][] {{-1.5, 5.75}}, credits);
    assertThat(credits).isDeepEqualTo(new double[][][] {{{1, 2.75}}, {{-4.5, 2}}, {{2, 1}}});
  }

  @Test
  void theSharesOfAGroupAreCreditedAsTheyAdd() {
    List<Action> actions =
        List.of(
            grouped("uses", cut("light", 0, Stage.USE_LESS, 0.3)),
            grouped("uses", cut("heat", 0, Stage.USE_LESS, 0.2)));
    assertThat(credits(GAS, actions, LOG_SHARE))
        .containsExactly(new double[] {3000, 2000}, ROUNDING);
  }

  @Test
  void aTransferIsCreditedWithWhatItAddsElsewhere() {
    // Gas 1,000 at 0.2; electricity 0 at 0.1. Insulation 50 %, pumps move 50 % at 0.5.
    // Insulation alone saves 100, pumps alone 100 - 250 x 0.1 = 75, both 200 - (50 + 12.5) = 137.5.
    // Insulation (100 + 137.5 - 75) / 2 = 81.25, pumps (75 + 137.5 - 100) / 2 = 56.25
    Model heat = model(new double[] {1000, 0.2}, new double[] {0, 0.1});
    List<Action> actions =
        List.of(cut("insulation", 0, Stage.USE_LESS, 0.5), move("pumps", 0, 1, 0.5, 0.5));
    assertThat(credits(heat, actions, LOG_SHARE))
        .containsExactly(new double[] {81.25, 56.25}, ROUNDING);
  }

  @Test
  void aSwitchToSomethingWorseHasANegativeCredit() {
    Model heat = model(new double[] {1000, 0.2}, new double[] {0, 0.5});
    assertThat(credits(heat, List.of(move("worse", 0, 1, 0.5, 1)), LOG_SHARE))
        .containsExactly(new double[] {-150}, ROUNDING);
  }

  @Test
  void aMeasureThatOthersRequireIsNotCreditedForThem() {
    List<Action> actions =
        List.of(
            Action.of("energy manager"),
            requiring(cut("controls", 0, Stage.USE_LESS, 0.1), "energy manager"));
    assertThat(credits(GAS, actions, SHAPLEY)).containsExactly(new double[] {0, 1000}, ROUNDING);
    double[][][] off = Attribution.of(GAS, actions, new double[] {0, 1}, LOG_SHARE).credits();
    assertThat(off[1][0][0]).isZero();
  }

  @Test
  void scaledMeasuresAreCreditedAsScaled() {
    List<Action> actions = List.of(cut("less", 0, Stage.USE_LESS, 0.1));
    assertThat(Attribution.of(GAS, actions, new double[] {2}, LOG_SHARE).credits()[0][0][0])
        .isCloseTo(2000, ROUNDING);
  }

  /** Twelve measures are too many for all subsets; equal ones have nearly equal credits. */
  @Test
  void manyMeasuresAreSampled() {
    List<Action> actions = new ArrayList<>();
    for (int a = 0; a < 12; a++) {
      actions.add(cut("a" + a, 0, Stage.USE_LESS, 0.1));
    }
    // 10,000 x (1 - 0.9^12) / 12 = 597.97
    double each = 10_000 * (1 - Math.pow(0.9, 12)) / 12;
    double[] credits = credits(GAS, actions, SHAPLEY);
    assertThat(Arrays.stream(credits).sum()).isCloseTo(12 * each, ROUNDING);
    double[] equal = new double[12];
    Arrays.fill(equal, each);
    assertThat(credits).containsExactly(equal, within(each * 0.01));
    assertThat(credits(GAS, actions, SHAPLEY)).isEqualTo(credits);
  }

  @ParameterizedTest
  @EnumSource
  void aPlanWithoutMeasuresCreditsNobody(AttributionMethod method) {
    assertThat(Attribution.of(GAS, List.of(), new double[0], method).credits()).isEmpty();
  }

  @Test
  void creditsAddUpToWhatIsSaved() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      Model model = Plans.randomModel(random);
      List<Action> actions = new ArrayList<>(Plans.randomActions(random, model, 12));
      actions.add(Action.of("more", Plans.randomEffect(random, model)));
      double[] scales = random.doubles(actions.size()).map(scale -> 2 * scale).toArray();
      for (AttributionMethod method : AttributionMethod.values()) {
        assertThat(notCredited(model, actions, scales, method))
            .as("seed %d", seed)
            .isLessThan(1e-9);
      }
    }
  }

  /** The largest difference of a year between what is saved and the sum of the credits. */
  private static double notCredited(
      Model model, List<Action> actions, double[] scales, AttributionMethod method) {
    double[][] usual = Evaluation.asUsual(model).totals();
    double[][] plan = Evaluation.of(model, actions, scales).totals();
    double[][][] credits = Attribution.of(model, actions, scales, method).credits();
    double most = 0;
    for (int b = 0; b < usual.length; b++) {
      for (int t = 0; t < usual[b].length; t++) {
        double rest = usual[b][t] - plan[b][t];
        for (double[][] action : credits) {
          rest -= action[b][t];
        }
        most = Math.max(most, Math.abs(rest));
      }
    }
    return most;
  }

  /** The division line by line is that of all lines together. */
  @Test
  void shapleyOfLinesIsShapleyOfTheWhole() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Model model = Plans.randomModel(random);
      List<Action> actions =
          Plans.randomActions(random, model, 6).stream().map(Plans::free).toList();
      double[][] whole = Shapley.values(actions.size(), 1, firstYear(model, actions));
      assertThat(credits(model, actions, SHAPLEY))
          .as("seed %d", seed)
          .containsExactly(
              Arrays.stream(whole).mapToDouble(action -> action[0]).toArray(), ROUNDING);
    }
  }

  private static Shapley.Worth firstYear(Model model, List<Action> actions) {
    return (in, saved) -> {
      double[] scales = new double[in.length];
      Arrays.setAll(scales, a -> in[a] ? 1 : 0);
      saved[0] = -Evaluation.of(model, actions, scales).totals()[0][0];
    };
  }
}
