package greenplan.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverfullGroupTest {

  private static Action of(String group, Effect... effects) {
    return new Action("a", List.of(effects), group, true, Set.of());
  }

  private static Cut cut(int line, Stage stage, double... share) {
    return new Cut(line, stage, share);
  }

  @Test
  void theFirstYearAboveEverythingIsFound() {
    assertThat(
            OverfullGroup.in(
                List.of(
                    of("uses", cut(3, Stage.USE_LESS, 0.5, 0.5, 0.75)),
                    of("uses", cut(3, Stage.USE_LESS, 0.25, 0.75, 0.75)))))
        .containsExactly(new OverfullGroup("uses", true, 3, Stage.USE_LESS, 1, 1.25));
  }

  @Test
  void movesOutOfALineAreAddedToo() {
    double[] one = {1};
    assertThat(
            OverfullGroup.in(
                List.of(
                    of("fuel", new Move(0, 1, new double[] {0.75}, one)),
                    of("fuel", new Move(0, 2, new double[] {0.5}, one)))))
        .containsExactly(new OverfullGroup("fuel", true, 0, Stage.SWITCH, 0, 1.25));
  }

  @Test
  void otherLinesStagesAndGroupsAreApart() {
    assertThat(
            OverfullGroup.in(
                List.of(
                    of("one", cut(0, Stage.AVOID, 0.75), cut(1, Stage.AVOID, 0.75)),
                    of("one", cut(0, Stage.USE_LESS, 0.75)),
                    of("two", cut(0, Stage.AVOID, 0.75)),
                    of("", cut(0, Stage.AVOID, 0.75)),
                    of("", cut(0, Stage.AVOID, 0.75)),
                    of("one", new Tonnes(0, new double[] {5})))))
        .isEmpty();
  }

  @Test
  void everythingIsNotTooMuchHoweverItIsRounded() {
    // The sum is 1.000000000001.
    assertThat(
            OverfullGroup.in(
                List.of(
                    of("g", cut(0, Stage.AVOID, 0.1 + 1e-12)),
                    of("g", cut(0, Stage.AVOID, 0.2)),
                    of("g", cut(0, Stage.AVOID, 0.7)))))
        .isEmpty();
  }
}
