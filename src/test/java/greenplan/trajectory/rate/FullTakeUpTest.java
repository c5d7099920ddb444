package greenplan.trajectory.rate;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Cut;
import greenplan.trajectory.model.Effect;
import greenplan.trajectory.model.Move;
import greenplan.trajectory.model.Stage;
import greenplan.trajectory.model.Tonnes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FullTakeUpTest {

  private static final double[] RAMP = {0.1, 0.2, 0.5, 0.4};
  private static final double[] AT_ONCE = {0.1, 0.5, 0.5, 0.5};

  @Test
  void everyKindOfEffectIsFromNextYearOnAtItsMost() {
    double[] perUnit = {1, 1, 2, 3};
    Action action =
        new Action(
            "a",
            List.of(
                new Cut(0, Stage.FACTOR, RAMP),
                new Move(1, 2, RAMP, perUnit),
                new Tonnes(3, new double[] {0, 0, 7, 5})),
            "group",
            true,
            Set.of("b"));
    Action full = FullTakeUp.of(List.of(action)).get(0);

    List<Effect> effects = full.effects();
    Cut cut = (Cut) effects.get(0);
    Move move = (Move) effects.get(1);
    Tonnes tonnes = (Tonnes) effects.get(2);
    assertThat(cut.share()).containsExactly(AT_ONCE);
    assertThat(cut.stage()).isEqualTo(Stage.FACTOR);
    assertThat(move.share()).containsExactly(AT_ONCE);
    assertThat(move.perUnit()).isSameAs(perUnit);
    assertThat(List.of(cut.line(), move.from(), move.to(), tonnes.line()))
        .containsExactly(0, 1, 2, 3);
    assertThat(tonnes.tonnes()).containsExactly(0, 7, 7, 7);
    assertThat(full.id() + full.group() + full.adds() + full.requires()).isEqualTo("agrouptrue[b]");
  }

  @Test
  void whatWasThereIsNotChanged() {
    FullTakeUp.of(List.of(Action.of("a", new Cut(0, Stage.AVOID, RAMP))));

    assertThat(RAMP).containsExactly(0.1, 0.2, 0.5, 0.4);
  }
}
