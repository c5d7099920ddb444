package greenplan.trajectory.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What bears on the emissions of one line: the line itself, the lines from which something moves to
 * it, and the effects on both that reach it.
 *
 * @param model the line at place 0, then the lines that feed it
 * @param players the places, in the whole list, of the actions that bear on it
 * @param actions these actions, with only the effects that do
 * @param transfers whether something moves between this line and another
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays; nobody compares parts
record LinePart(Model model, int[] players, List<Action> actions, boolean transfers) {

  static LinePart of(Model whole, List<Action> actions, double[] scales, int line) {
    List<Integer> places = new ArrayList<>(List.of(line));
    boolean transfers = false;
    for (int a = 0; a < actions.size(); a++) {
      for (Effect effect : actions.get(a).effects()) {
        if (scales[a] > 0 && effect instanceof Move move && move.to() != Move.NOWHERE) {
          transfers |= move.from() == line || move.to() == line;
          if (move.to() == line && !places.contains(move.from())) {
            places.add(move.from());
          }
        }
      }
    }
    return of(whole, actions, scales, places, transfers);
  }

  private static LinePart of(
      Model whole, List<Action> actions, double[] scales, List<Integer> places, boolean transfers) {
    List<Integer> players = new ArrayList<>();
    List<Action> parts = new ArrayList<>();
    for (int a = 0; a < actions.size(); a++) {
      Action action = actions.get(a);
      List<Effect> effects =
          action.effects().stream().flatMap(effect -> reaching(effect, places).stream()).toList();
      if (scales[a] > 0 && !effects.isEmpty()) {
        players.add(a);
        parts.add(new Action(action.id(), effects, action.group(), action.adds(), Set.of()));
      }
    }
    List<ModelLine> lines = places.stream().map(whole.lines()::get).toList();
    Model model = new Model(whole.axis(), whole.boundaries(), lines);
    return new LinePart(
        model, players.stream().mapToInt(player -> player).toArray(), parts, transfers);
  }

  /** The effect as it is within the part; empty if it does not bear on line 0. */
  private static Optional<Effect> reaching(Effect effect, List<Integer> places) {
    if (effect instanceof Cut cut) {
      int place = places.indexOf(cut.line());
      boolean reaches = place == 0 || (place > 0 && cut.stage() != Stage.FACTOR);
      return reaches ? Optional.of(new Cut(place, cut.stage(), cut.share())) : Optional.empty();
    }
    if (effect instanceof Move move) {
      int from = places.indexOf(move.from());
      int to = places.get(0) == move.to() ? 0 : Move.NOWHERE;
      return from >= 0
          ? Optional.of(new Move(from, to, move.share(), move.perUnit()))
          : Optional.empty();
    }
    Tonnes tonnes = (Tonnes) effect;
    return tonnes.line() == places.get(0)
        ? Optional.of(new Tonnes(0, tonnes.tonnes()))
        : Optional.empty();
  }

  /** What each player saves, for each boundary and then each year in one row. */
  double[][] shapley(double[] scales) {
    int years = model.axis().count();
    Evaluator evaluator = new Evaluator(model, actions);
    double[] own = new double[players.length];
    return Shapley.values(
        players.length,
        model.boundaries() * years,
        (in, saved) -> {
          Arrays.setAll(own, p -> in[p] ? scales[players[p]] : 0);
          evaluator.run(own);
          Arrays.setAll(saved, g -> -evaluator.emissions(0, g / years, g % years));
        });
  }

  /** The shares of which the line keeps the product of {@code 1 - share}; empty if it does not. */
  Optional<List<Scaled>> multiplicative() {
    return transfers ? Optional.empty() : new Steps(model, actions).multiplicative();
  }
}
