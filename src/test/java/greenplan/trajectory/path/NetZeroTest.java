package greenplan.trajectory.path;

import static greenplan.trajectory.path.NetZero.DEFAULT_CAP_SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Numbers from methods.md 5.6: a base of 324,530 t. */
class NetZeroTest {

  @Test
  void aboveTheCapNoRemovalHelps() {
    NetZero netZero = new NetZero(324_530, DEFAULT_CAP_SHARE, 41_000);

    assertThat(netZero.residualCap()).isEqualTo(32_453);
    assertThat(netZero.gap()).isEqualTo(8_547);
    assertThat(netZero.removalsNeeded()).isEqualTo(32_453);
    assertThat(netZero.isReached(1_000_000)).isFalse();
  }

  @Test
  void belowTheCapAllThatIsLeftMustBeRemoved() {
    NetZero netZero = new NetZero(324_530, DEFAULT_CAP_SHARE, 30_000);

    assertThat(netZero.gap()).isZero();
    assertThat(netZero.removalsNeeded()).isEqualTo(30_000);
    assertThat(netZero.isReached(29_999)).isFalse();
    assertThat(netZero.isReached(30_000)).isTrue();
  }

  @Test
  void theCapIsASetting() {
    assertThat(new NetZero(1000, 0.05, 80).gap()).isEqualTo(30);
    assertThat(new NetZero(1000, 0, 0).isReached(0)).isTrue();
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new NetZero(0, 0.1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NetZero(1, 1.1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NetZero(1, 0.1, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
