package greenplan.trajectory.model;

import greenplan.trajectory.model.MoveGroup.Arrival;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The effects of all actions, sorted into the steps of an evaluation. */
final class Steps {

  /** What adds up: effects of one line, stage and group, or one effect alone. */
  private record Place(int line, Stage stage, Object group) {}

  private final int years;
  private final Map<Place, List<Scaled>> cuts = new LinkedHashMap<>();
  private final Map<Integer, Map<Object, MoveGroup>> moves = new LinkedHashMap<>();
  private final Map<Integer, List<Scaled>> tonnes = new LinkedHashMap<>();
  private int effects;

  Steps(Model model, List<Action> actions) {
    this.years = model.axis().count();
    for (int a = 0; a < actions.size(); a++) {
      for (Effect effect : actions.get(a).effects()) {
        add(a, actions.get(a), effect);
      }
    }
  }

  private void add(int action, Action owner, Effect effect) {
    Object group = owner.group().isEmpty() ? (Object) effects++ : owner.group();
    if (effect instanceof Cut cut) {
      cuts.computeIfAbsent(new Place(cut.line(), cut.stage(), group), of -> new ArrayList<>())
          .add(scaled(action, owner, cut.share()));
    } else if (effect instanceof Move move) {
      add(action, owner, move, group);
    } else if (effect instanceof Tonnes taken) {
      tonnes
          .computeIfAbsent(taken.line(), of -> new ArrayList<>())
          .add(scaled(action, owner, taken.tonnes()));
    }
  }

  private void add(int action, Action owner, Move move, Object group) {
    MoveGroup members =
        moves
            .computeIfAbsent(move.from(), of -> new LinkedHashMap<>())
            .computeIfAbsent(group, of -> new MoveGroup(new ArrayList<>(), new ArrayList<>()));
    Model.requireLength(owner.id(), years, move.perUnit().length);
    members.shares().add(scaled(action, owner, move.share()));
    members.arrivals().add(new Arrival(move.to() * years, move.perUnit().clone()));
  }

  private Scaled scaled(int action, Action owner, double[] values) {
    Model.requireLength(owner.id(), years, values.length);
    return Scaled.of(action, values);
  }

  /** The cuts of factors, or those of amounts. */
  List<CutStep> cuts(boolean ofFactors) {
    return cuts.entrySet().stream()
        .filter(cut -> (cut.getKey().stage() == Stage.FACTOR) == ofFactors)
        .map(cut -> new CutStep(cut.getKey().line() * years, cut.getValue()))
        .toList();
  }

  List<MoveStep> moves() {
    return moves.entrySet().stream()
        .map(of -> new MoveStep(of.getKey() * years, List.copyOf(of.getValue().values()), years))
        .toList();
  }

  List<TonnesStep> tonnes() {
    return tonnes.entrySet().stream()
        .map(of -> new TonnesStep(of.getKey() * years, of.getValue()))
        .toList();
  }
}
