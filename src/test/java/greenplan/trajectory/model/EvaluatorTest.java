package greenplan.trajectory.model;

import static greenplan.trajectory.model.Plans.cut;
import static greenplan.trajectory.model.Plans.grouped;
import static greenplan.trajectory.model.Plans.model;
import static greenplan.trajectory.model.Plans.move;
import static greenplan.trajectory.model.Plans.requiring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

  private static final Offset<Double> ROUNDING = within(1e-9);

  /** 10,000 units at 1 t. */
  private static final Model GAS = model(new double[] {10_000, 1});

  /** 1,000 kWh of gas at 0.2, 500 kWh of electricity at 0.1. */
  private static final Model HEAT = model(new double[] {1000, 0.2}, new double[] {500, 0.1});

  private static double total(Model model, Action... actions) {
    return Evaluation.of(model, List.of(actions)).totals()[0][0];
  }

  private static double amount(Model model, int line, Action... actions) {
    return Evaluation.of(model, List.of(actions)).amounts()[line][0];
  }

  @Test
  void whatOneMeasureLeavesIsWhatTheNextActsOn() {
    // 10,000 x (1 - 0.2) x (1 - 0.1) x (1 - 0.6) = 10,000 x 0.288 = 2,880
    assertThat(
            total(
                GAS,
                cut("insulation", 0, Stage.USE_LESS, 0.2),
                cut("controls", 0, Stage.USE_LESS, 0.1),
                move("heat pumps", 0, Move.NOWHERE, 0.6, 1)))
        .isCloseTo(2880, ROUNDING);
  }

  @Test
  void sharesOfOneGroupAdd() {
    // 10,000 x (1 - 0.2 - 0.1 - 0.6) = 1,000
    assertThat(
            total(
                GAS,
                grouped("heating", cut("insulation", 0, Stage.USE_LESS, 0.2)),
                grouped("heating", cut("controls", 0, Stage.USE_LESS, 0.1)),
                grouped("heating", cut("boilers", 0, Stage.USE_LESS, 0.6))))
        .isCloseTo(1000, ROUNDING);
  }

  @Test
  void aGroupActsOnOneStageAtATime() {
    // 10,000 x (1 - 0.2) x (1 - 0.1)
    assertThat(
            total(
                GAS,
                grouped("heating", cut("avoid", 0, Stage.AVOID, 0.2)),
                grouped("heating", cut("use less", 0, Stage.USE_LESS, 0.1))))
        .isCloseTo(7200, ROUNDING);
  }

  @Test
  void aGroupThatAddsUpToMoreThanEverythingLeavesNothing() {
    assertThat(
            total(
                GAS,
                grouped("heating", cut("insulation", 0, Stage.USE_LESS, 0.7)),
                grouped("heating", cut("controls", 0, Stage.USE_LESS, 0.6))))
        .isZero();
  }

  @Test
  void aHeatPumpMovesHeatFromGasToElectricity() {
    // Insulation leaves 800 kWh of gas, of which 60 % move: 480 kWh.
    // At a boiler of 0.9 and a COP of 3 they become 480 x 0.9 / 3 = 144 kWh of electricity.
    Action insulation = cut("insulation", 0, Stage.USE_LESS, 0.2);
    Action pumps = move("pumps", 0, 1, 0.6, 0.9 / 3);
    assertThat(amount(HEAT, 0, insulation, pumps)).isCloseTo(320, ROUNDING);
    assertThat(amount(HEAT, 1, insulation, pumps)).isCloseTo(644, ROUNDING);
    // 320 x 0.2 + 644 x 0.1
    assertThat(total(HEAT, insulation, pumps)).isCloseTo(128.4, ROUNDING);
  }

  @Test
  void whatArrivesIsNotUsedLessButHasTheLowerFactor() {
    // 100 kWh arrive; 500 kWh were halved before: 350 kWh at 0.1 x (1 - 0.2) = 28 t; gas 900 x 0.2.
    assertThat(
            total(
                HEAT,
                move("pumps", 0, 1, 0.1, 1),
                cut("lamps", 1, Stage.USE_LESS, 0.5),
                cut("supplier", 1, Stage.FACTOR, 0.2)))
        .isCloseTo(180 + 28, ROUNDING);
  }

  @Test
  void whatArrivesIsNotMovedOn() {
    Model chain = model(new double[] {100, 1}, new double[] {10, 1}, new double[] {1, 1});
    Action ab = move("a to b", 0, 1, 0.5, 1);
    Action bc = move("b to c", 1, 2, 1, 1);
    assertThat(Evaluation.of(chain, List.of(ab, bc)).amounts())
        .isDeepEqualTo(new double[][] {{50}, {50}, {11}});
    assertThat(Evaluation.of(chain, List.of(bc, ab)).amounts())
        .isDeepEqualTo(new double[][] {{50}, {50}, {11}});
  }

  @Test
  void twoLinesCanExchange() {
    // 40 % of 1,000 against 20 % of 500: 1,000 - 400 + 100, 500 - 100 + 400
    Action there = move("there", 0, 1, 0.4, 1);
    Action back = move("back", 1, 0, 0.2, 1);
    assertThat(amount(HEAT, 0, there, back)).isCloseTo(700, ROUNDING);
    assertThat(amount(HEAT, 1, there, back)).isCloseTo(800, ROUNDING);
  }

  @Test
  void twoMovesFromOneLineDivideWhatLeavesInProportion() {
    // Left: 100 x 0.5 x 0.8 = 40. The 60 that leave divide as 0.5 to 0.2: 42.857 and 17.143.
    Model fuels = model(new double[] {100, 1}, new double[] {0, 1}, new double[] {0, 1});
    Action first = move("first", 0, 1, 0.5, 1);
    Action second = move("second", 0, 2, 0.2, 1);
    double[][] amounts = Evaluation.of(fuels, List.of(first, second)).amounts();
    assertThat(amounts[0][0]).isCloseTo(40, ROUNDING);
    assertThat(amounts[1][0]).isCloseTo(60 * 5.0 / 7, ROUNDING);
    assertThat(amounts[2][0]).isCloseTo(60 * 2.0 / 7, ROUNDING);
  }

  @Test
  void movesOfOneGroupMoveTheirShares() {
    Model fuels = model(new double[] {100, 1}, new double[] {0, 1}, new double[] {0, 1});
    Action first = grouped("boilers", move("first", 0, 1, 0.5, 1));
    Action second = grouped("boilers", move("second", 0, 2, 0.2, 1));
    double[][] amounts = Evaluation.of(fuels, List.of(first, second)).amounts();
    assertThat(amounts[0][0]).isCloseTo(30, ROUNDING);
    assertThat(amounts[1][0]).isCloseTo(50, ROUNDING);
    assertThat(amounts[2][0]).isCloseTo(20, ROUNDING);
  }

  @Test
  void movesOfOneGroupThatAskForMoreThanThereIsShareIt() {
    // 0.9 + 0.6 = 1.5: all 100 move, 60 and 40.
    Model fuels = model(new double[] {100, 1}, new double[] {0, 1}, new double[] {0, 1});
    Action first = grouped("boilers", move("first", 0, 1, 0.9, 1));
    Action second = grouped("boilers", move("second", 0, 2, 0.6, 1));
    double[][] amounts = Evaluation.of(fuels, List.of(first, second)).amounts();
    assertThat(amounts[0][0]).isZero();
    assertThat(amounts[1][0]).isCloseTo(60, ROUNDING);
    assertThat(amounts[2][0]).isCloseTo(40, ROUNDING);
  }

  @Test
  void tonnesComeOffTheWidestBoundaryAndTheOthersFollow() {
    // CF 40 t, CF+ 100 t; 25 t are a quarter: 30 t and 75 t.
    ModelLine line = new ModelLine("goods", new double[] {100}, new double[][] {{0.4}, {1}});
    Model model = new Model(Plans.axis(1), 2, List.of(line));
    Action action = Action.of("contract", new Tonnes(0, new double[] {25}));
    assertThat(Evaluation.of(model, List.of(action)).totals())
        .isDeepEqualTo(new double[][] {{30}, {75}});
  }

  @Test
  void tonnesNeverTakeMoreThanIsLeft() {
    Action half = cut("half", 0, Stage.USE_LESS, 0.5);
    Action first = Action.of("first", new Tonnes(0, new double[] {3000}));
    Action second = Action.of("second", new Tonnes(0, new double[] {4000}));
    assertThat(total(GAS, first, half)).isCloseTo(2000, ROUNDING);
    assertThat(total(GAS, first, second, half)).isZero();
  }

  @Test
  void tonnesOfNothingAndOfAnExportTakeNothing() {
    Action action = Action.of("less", new Tonnes(0, new double[] {5}));
    assertThat(total(model(new double[] {0, 1}), action)).isZero();
    assertThat(total(model(new double[] {-10, 1}), action)).isEqualTo(-10);
  }

  @Test
  void scalesGrowAndShrinkAMeasureAndSharesStopAtEverything() {
    List<Action> actions = List.of(cut("less", 0, Stage.AVOID, 0.4));
    Evaluator evaluator = new Evaluator(GAS, actions);
    double[] left =
        DoubleStream.of(-1, 0, 0.5, 1, 2, 3)
            .map(
                scale -> {
                  evaluator.run(new double[] {scale});
                  return evaluator.total(0, 0);
                })
            .toArray();
    assertThat(left).containsExactly(new double[] {10_000, 10_000, 8000, 6000, 2000, 0}, ROUNDING);
  }

  @Test
  void aShareBelowNothingCountsAsNothing() {
    assertThat(total(GAS, cut("odd", 0, Stage.AVOID, -0.5))).isEqualTo(10_000);
  }

  @Test
  void aMeasureIsOffWithoutWhatItRequires() {
    Action fabric = cut("fabric", 0, Stage.USE_LESS, 0.2);
    Action pumps = requiring(move("pumps", 0, Move.NOWHERE, 0.5, 1), "fabric");
    Action tariff = requiring(cut("tariff", 0, Stage.FACTOR, 0.5), "pumps");
    assertThat(total(GAS, tariff, pumps, fabric)).isCloseTo(2000, ROUNDING);
    assertThat(total(GAS, tariff, pumps)).isEqualTo(10_000);
    assertThat(Evaluation.of(GAS, List.of(tariff, pumps, fabric), new double[] {1, 1, 0}).totals())
        .isDeepEqualTo(new double[][] {{10_000}});
  }

  @Test
  void measuresThatRequireEachOtherAreOnTogether() {
    Action one = requiring(cut("one", 0, Stage.USE_LESS, 0.5), "two");
    Action two = requiring(cut("two", 0, Stage.USE_LESS, 0.5), "one");
    assertThat(total(GAS, one, two)).isCloseTo(2500, ROUNDING);
  }

  @Test
  void amountsAndFactorsCanBeReplacedBetweenRuns() {
    Evaluator evaluator = new Evaluator(HEAT, List.of(Action.of("none")));
    evaluator.setAmounts(1, new double[] {100});
    evaluator.setFactors(0, 0, new double[] {0.3});
    evaluator.run(new double[] {1});
    // 1,000 x 0.3 + 100 x 0.1
    assertThat(evaluator.total(0, 0)).isCloseTo(310, ROUNDING);
    assertThat(evaluator.emissions(1, 0, 0)).isCloseTo(10, ROUNDING);
    assertThat(evaluator.amount(1, 0)).isEqualTo(100);
  }

  @Test
  void arraysOfTheWrongLengthAreRefused() {
    assertThatThrownBy(
            () ->
                new Evaluator(
                    GAS, List.of(Action.of("odd", new Cut(0, Stage.AVOID, new double[2])))))
        .hasMessage("odd: 2 values, not 1");
    Move move = new Move(0, Move.NOWHERE, new double[1], new double[3]);
    assertThatThrownBy(() -> new Evaluator(GAS, List.of(Action.of("odd", move))))
        .hasMessage("odd: 3 values, not 1");
    assertThatThrownBy(
            () ->
                new Model(
                    Plans.axis(2),
                    1,
                    List.of(new ModelLine("gas", new double[2], new double[1][1]))))
        .hasMessage("gas: 1 values, not 2");
    assertThatThrownBy(() -> new Cut(0, Stage.SWITCH, new double[1]))
        .hasMessage("a cut at stage SWITCH: use a move");
  }
}
