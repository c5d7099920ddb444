package greenplan.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What is true of every plan, tried on many seeded ones. */
class ModelLawsTest {

  private static final int CASES = 200;
  private static final Offset<Double> ROUNDING = within(1e-8);

  private Random random = new Random(0);
  private Model model = Plans.model();
  private List<Action> actions = List.of();

  /** Makes a plan for each seed, and tries the law on it. */
  private void onEveryPlan(Runnable law) {
    for (int seed = 0; seed < CASES; seed++) {
      random = new Random(seed);
      model = Plans.randomModel(random);
      actions = Plans.randomActions(random, model, 8);
      assertThatCode(law::run).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  private static void assertClose(double[][] actual, double[][] expected) {
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).containsExactly(expected[i], ROUNDING);
    }
  }

  @Test
  void allMeasuresOffIsBusinessAsUsualToTheBit() {
    onEveryPlan(this::offIsAsUsual);
  }

  private void offIsAsUsual() {
    Evaluation off = Evaluation.of(model, actions, new double[actions.size()]);
    assertThat(off.totals()).isDeepEqualTo(Evaluation.asUsual(model).totals());
    for (int line = 0; line < model.lines().size(); line++) {
      assertThat(off.amounts()[line]).isEqualTo(model.lines().get(line).amounts());
    }
  }

  @Test
  void twiceTheAmountsAreTwiceTheEmissions() {
    onEveryPlan(this::twiceIsTwice);
  }

  private void twiceIsTwice() {
    // Tonnes are absolute: they are doubled too.
    List<Action> twice =
        actions.stream()
            .map(a -> with(a, a.effects().stream().map(ModelLawsTest::doubledTonnes).toList()))
            .toList();
    List<ModelLine> lines =
        model.lines().stream()
            .map(line -> new ModelLine(line.id(), doubled(line.amounts()), line.factors()))
            .toList();
    double[][] totals = Evaluation.of(model, actions).totals();
    assertClose(
        Evaluation.of(new Model(model.axis(), model.boundaries(), lines), twice).totals(),
        Arrays.stream(totals).map(ModelLawsTest::doubled).toArray(double[][]::new));
  }

  private static double[] doubled(double[] values) {
    return Arrays.stream(values).map(value -> 2 * value).toArray();
  }

  private static Effect doubledTonnes(Effect effect) {
    return effect instanceof Tonnes tonnes
        ? new Tonnes(tonnes.line(), doubled(tonnes.tonnes()))
        : effect;
  }

  private static Action with(Action action, List<Effect> effects) {
    return new Action(action.id(), effects, action.group(), action.adds(), action.requires());
  }

  @Test
  void theOrderOfMeasuresAndEffectsMakesNoDifference() {
    onEveryPlan(this::shuffledIsTheSame);
  }

  private void shuffledIsTheSame() {
    List<Action> shuffled = new ArrayList<>();
    for (Action action : actions) {
      List<Effect> effects = new ArrayList<>(action.effects());
      Collections.shuffle(effects, random);
      shuffled.add(with(action, effects));
    }
    Collections.shuffle(shuffled, random);
    Evaluation expected = Evaluation.of(model, actions);
    Evaluation actual = Evaluation.of(model, shuffled);
    assertClose(actual.totals(), expected.totals());
    assertClose(actual.amounts(), expected.amounts());
  }

  @Test
  void nothingIsEverNegative() {
    onEveryPlan(this::noneIsNegative);
  }

  private void noneIsNegative() {
    double[] scales = random.doubles(actions.size()).map(scale -> 4 * scale - 1).toArray();
    Evaluation plan = Evaluation.of(model, actions, scales);
    for (int line = 0; line < model.lines().size(); line++) {
      assertThat(Arrays.stream(plan.amounts()[line]).allMatch(value -> value >= 0)).isTrue();
      for (double[] years : plan.emissions()[line]) {
        assertThat(Arrays.stream(years).allMatch(value -> value >= 0)).isTrue();
      }
    }
  }

  @Test
  void aMeasureOfNothingChangesNothing() {
    onEveryPlan(this::nothingIsNothing);
  }

  private void nothingIsNothing() {
    int years = model.axis().count();
    double[] nothing = new double[years];
    double[] one = new double[years];
    Arrays.fill(one, 1);
    List<Effect> effects =
        List.of(
            new Cut(0, Stage.AVOID, nothing),
            new Cut(0, Stage.FACTOR, nothing),
            new Move(0, 0, nothing, one),
            new Tonnes(0, nothing));
    List<Action> more = new ArrayList<>(actions);
    more.add(new Action("nothing", effects, "group 0", true, Set.of()));
    assertClose(Evaluation.of(model, more).totals(), Evaluation.of(model, actions).totals());
  }

  @Test
  void aMoveConservesTheService() {
    onEveryPlan(this::whatLeavesArrives);
  }

  private void whatLeavesArrives() {
    int years = model.axis().count();
    double[] halves = new double[years];
    Arrays.fill(halves, 0.5);
    // All lines move into a new one, at 0.5 units for each unit of any of them.
    List<ModelLine> lines = new ArrayList<>(model.lines());
    int target = lines.size();
    lines.add(new ModelLine("new", new double[years], model.lines().get(0).factors()));
    List<Action> moves = new ArrayList<>();
    for (int a = 0; a < 6; a++) {
      Effect move = new Move(random.nextInt(target), target, Plans.shares(random, years), halves);
      moves.add(new Action("move " + a, List.of(move), a % 3 == 0 ? "g" : "", true, Set.of()));
    }
    double[][] amounts =
        Evaluation.of(new Model(model.axis(), model.boundaries(), lines), moves).amounts();
    for (int t = 0; t < years; t++) {
      double left = 0;
      for (int line = 0; line < target; line++) {
        left += model.lines().get(line).amounts()[t] - amounts[line][t];
      }
      assertThat(amounts[target][t]).isCloseTo(left * 0.5, within(1e-9));
    }
  }

  @Test
  void theTotalIsTheSumOfTheLines() {
    onEveryPlan(this::linesAddUp);
  }

  private void linesAddUp() {
    Evaluation plan = Evaluation.of(model, actions);
    double[][] sums = new double[model.boundaries()][model.axis().count()];
    for (double[][] line : plan.emissions()) {
      for (int b = 0; b < sums.length; b++) {
        for (int t = 0; t < sums[b].length; t++) {
          sums[b][t] += line[b][t];
        }
      }
    }
    assertClose(plan.totals(), sums);
  }

  @Test
  void aRunLeavesNothingBehindForTheNext() {
    onEveryPlan(this::againIsTheSame);
  }

  private void againIsTheSame() {
    Evaluator evaluator = new Evaluator(model, actions);
    double[] some = random.doubles(actions.size()).toArray();
    double[] first = totals(evaluator, some);
    totals(evaluator, random.doubles(actions.size()).map(scale -> 2 * scale).toArray());
    assertThat(totals(evaluator, some)).isEqualTo(first);
  }

  private double[] totals(Evaluator evaluator, double[] scales) {
    evaluator.run(scales);
    double[] totals = new double[model.axis().count()];
    Arrays.setAll(totals, t -> evaluator.total(model.boundaries() - 1, t));
    return totals;
  }
}
