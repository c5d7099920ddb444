package greenplan.trajectory.model;

import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Models and measures for tests. */
final class Plans {

  private Plans() {}

  static Axis axis(int years) {
    FinancialYear current = new FinancialYear(2024);
    return new Axis(current, current.plus(years - 1));
  }

  /** One year, one boundary: each line an amount and a factor. */
  static Model model(double[]... amountsAndFactors) {
    List<ModelLine> lines = new ArrayList<>();
    for (double[] line : amountsAndFactors) {
      lines.add(
          new ModelLine(
              "line " + lines.size(), new double[] {line[0]}, new double[][] {{line[1]}}));
    }
    return new Model(axis(1), 1, lines);
  }

  static Action cut(String id, int line, Stage stage, double share) {
    return Action.of(id, new Cut(line, stage, new double[] {share}));
  }

  static Action move(String id, int from, int to, double share, double perUnit) {
    return Action.of(id, new Move(from, to, new double[] {share}, new double[] {perUnit}));
  }

  static Action grouped(String group, Action action) {
    return new Action(action.id(), action.effects(), group, false, action.requires());
  }

  static Action requiring(Action action, String... ids) {
    return new Action(action.id(), action.effects(), action.group(), action.adds(), Set.of(ids));
  }

  /** The action without what it requires. */
  static Action free(Action action) {
    return new Action(action.id(), action.effects(), action.group(), action.adds(), Set.of());
  }

  static Model randomModel(Random random) {
    int years = 1 + random.nextInt(6);
    int boundaries = 1 + random.nextInt(3);
    List<ModelLine> lines = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      double[][] factors = new double[boundaries][];
      Arrays.setAll(factors, b -> values(random, years, 2));
      lines.add(new ModelLine("line " + i, values(random, years, 1000), factors));
    }
    return new Model(axis(years), boundaries, lines);
  }

  static List<Action> randomActions(Random random, Model model, int most) {
    List<Action> actions = new ArrayList<>();
    int count = random.nextInt(most + 1);
    for (int a = 0; a < count; a++) {
      List<Effect> effects = new ArrayList<>();
      for (int e = 0; e < 1 + random.nextInt(3); e++) {
        effects.add(randomEffect(random, model));
      }
      String group = random.nextInt(3) == 0 ? "group " + random.nextInt(2) : "";
      Set<String> requires =
          random.nextInt(5) == 0 ? Set.of("action " + random.nextInt(count)) : Set.of();
      actions.add(new Action("action " + a, effects, group, true, requires));
    }
    return actions;
  }

  static Effect randomEffect(Random random, Model model) {
    int years = model.axis().count();
    int line = random.nextInt(model.lines().size());
    return switch (random.nextInt(5)) {
      case 0 -> new Cut(line, Stage.AVOID, shares(random, years));
      case 1 -> new Cut(line, Stage.USE_LESS, shares(random, years));
      case 2 -> new Cut(line, Stage.FACTOR, shares(random, years));
      case 3 ->
          new Move(
              line,
              random.nextInt(model.lines().size() + 1) - 1,
              shares(random, years),
              values(random, years, 1));
      default -> new Tonnes(line, values(random, years, 100));
    };
  }

  static double[] values(Random random, int years, double most) {
    return random.doubles(years).map(value -> value * most).toArray();
  }

  /** Shares, some of which are nothing and some everything. */
  static double[] shares(Random random, int years) {
    return random.doubles(years).map(value -> value < 0.15 ? 0 : value > 0.9 ? 1 : value).toArray();
  }
}
