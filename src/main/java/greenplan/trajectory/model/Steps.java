package greenplan.trajectory.model;

import greenplan.trajectory.model.MoveGroup.Arrival;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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
            .computeIfAbsent(
                group,
                of -> new MoveGroup(new ArrayList<>(), new ArrayList<>(), new double[years]));
    Model.requireLength(owner.id(), years, move.perUnit().length);
    members.shares().add(scaled(action, owner, move.share()));
    members.arrivals().add(new Arrival(move.to(), move.perUnit().clone()));
  }

  private Scaled scaled(int action, Action owner, double[] values) {
    Model.requireLength(owner.id(), years, values.length);
    return Scaled.of(action, values);
  }

  /** The cuts of factors, or those of amounts. */
  List<CutStep> cuts(boolean ofFactors) {
    return cuts.entrySet().stream()
        .filter(cut -> (cut.getKey().stage() == Stage.FACTOR) == ofFactors)
        .map(cut -> new CutStep(cut.getKey().line(), List.copyOf(cut.getValue())))
        .toList();
  }

  List<MoveStep> moves() {
    return moves.entrySet().stream()
        .map(of -> new MoveStep(of.getKey(), List.copyOf(of.getValue().values()), years))
        .toList();
  }

  /** The places of the lines that gain by moves. */
  int[] targets() {
    return moves.values().stream()
        .flatMap(groups -> groups.values().stream())
        .flatMap(group -> group.arrivals().stream())
        .mapToInt(Arrival::line)
        .filter(line -> line != Move.NOWHERE)
        .distinct()
        .toArray();
  }

  /** The places of the lines whose amounts differ from the usual ones. */
  int[] changedAmounts() {
    IntStream cut = cuts(false).stream().mapToInt(CutStep::line);
    IntStream moved = moves.keySet().stream().mapToInt(line -> line);
    return IntStream.concat(cut, IntStream.concat(moved, IntStream.of(targets())))
        .distinct()
        .toArray();
  }

  /** The places of the lines of whose factors less than everything may be kept. */
  int[] changedFactors() {
    IntStream cut = cuts(true).stream().mapToInt(CutStep::line);
    IntStream less = tonnes.keySet().stream().mapToInt(line -> line);
    return IntStream.concat(cut, less).distinct().toArray();
  }

  /** All shares, if nothing adds up and nothing is taken in tonnes; moves count as cuts. */
  Optional<List<Scaled>> multiplicative() {
    List<List<Scaled>> groups = new ArrayList<>(cuts.values());
    moves.values().forEach(of -> of.values().forEach(group -> groups.add(group.shares())));
    boolean alone = groups.stream().allMatch(group -> group.size() == 1);
    return alone && tonnes.isEmpty()
        ? Optional.of(groups.stream().map(group -> group.get(0)).toList())
        : Optional.empty();
  }

  List<TonnesStep> tonnes() {
    return tonnes.entrySet().stream()
        .map(of -> new TonnesStep(of.getKey(), of.getValue()))
        .toList();
  }
}
