package greenplan.trajectory.rate;

import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Cut;
import greenplan.trajectory.model.Effect;
import greenplan.trajectory.model.Move;
import greenplan.trajectory.model.Tonnes;
import java.util.Arrays;
import java.util.List;

/** Measures without their ramps: each from the first year on at the most that it ever reaches. */
final class FullTakeUp {

  private FullTakeUp() {}

  static List<Action> of(List<Action> actions) {
    return actions.stream().map(FullTakeUp::of).toList();
  }

  private static Action of(Action action) {
    List<Effect> effects = action.effects().stream().map(FullTakeUp::of).toList();
    return new Action(action.id(), effects, action.group(), action.adds(), action.requires());
  }

  private static Effect of(Effect effect) {
    if (effect instanceof Cut cut) {
      return new Cut(cut.line(), cut.stage(), atOnce(cut.share()));
    }
    if (effect instanceof Move move) {
      return new Move(move.from(), move.to(), atOnce(move.share()), move.perUnit());
    }
    Tonnes tonnes = (Tonnes) effect;
    return new Tonnes(tonnes.line(), atOnce(tonnes.tonnes()));
  }

  /** The current year as it is, every later one at the highest value. */
  private static double[] atOnce(double[] values) {
    double[] full = new double[values.length];
    Arrays.fill(full, Arrays.stream(values).max().orElse(0));
    full[0] = values[0];
    return full;
  }
}
