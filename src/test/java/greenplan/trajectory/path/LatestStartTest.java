package greenplan.trajectory.path;

import static greenplan.trajectory.path.LatestStart.Answer.ANY_TIME;
import static greenplan.trajectory.path.LatestStart.Answer.BY_DELAY;
import static greenplan.trajectory.path.LatestStart.Answer.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LatestStartTest {

  @Test
  void theLongestDelayThatStillMeetsTheTarget() {
    // 7 kt to spare, and every year of delay costs 3: two years are fine, three are not
    assertThat(LatestStart.search(delay -> 3 * delay - 7, 10))
        .isEqualTo(new LatestStart(BY_DELAY, 2, -1));
  }

  @Test
  void withoutAnyDelayTheTargetIsMissed() {
    assertThat(LatestStart.search(delay -> 41 + delay, 10))
        .isEqualTo(new LatestStart(TOO_LATE, 0, 41));
  }

  @Test
  void theTargetIsMetHoweverLateItStarts() {
    assertThat(LatestStart.search(delay -> delay - 20, 10))
        .isEqualTo(new LatestStart(ANY_TIME, 10, -10));
  }

  @Test
  void exactlyMetIsMet() {
    assertThat(LatestStart.search(delay -> delay - 4, 10))
        .isEqualTo(new LatestStart(BY_DELAY, 4, 0));
  }

  @Test
  void aDelayIsNotBelowZero() {
    assertThatThrownBy(() -> LatestStart.search(delay -> delay, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
