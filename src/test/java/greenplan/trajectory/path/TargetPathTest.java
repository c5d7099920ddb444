package greenplan.trajectory.path;

import static greenplan.trajectory.path.PathShape.GEOMETRIC;
import static greenplan.trajectory.path.PathShape.LINEAR;
import static greenplan.trajectory.path.PathShape.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The levels of a path; numbers from methods.md 5.4 and 5.5. */
class TargetPathTest {

  private static final List<Anchor> MILESTONES =
      List.of(
          new Anchor(2019, 100), new Anchor(2024, 95), new Anchor(2031, 53), new Anchor(2039, 5));

  @ParameterizedTest
  @CsvSource({
    // 95 - 42 x 1/7; 95 x (53/95)^(1/7)
    "2025, 89.0, 87.4",
    // 95 - 42 x 4/7; 95 x (53/95)^(4/7)
    "2028, 71.0, 68.1",
    // 53 - 48 x 4/8; 53 x (5/53)^(4/8)
    "2035, 29.0, 16.3",
  })
  void levelsBetweenMilestones(int year, double linear, double geometric) {
    assertThat(new TargetPath(MILESTONES, LINEAR).level(year)).isCloseTo(linear, within(1e-12));
    assertThat(new TargetPath(MILESTONES, GEOMETRIC).level(year))
        .isCloseTo(geometric, within(0.05));
  }

  @Test
  void areaUnderTheMilestones() {
    assertThat(area(MILESTONES, LINEAR, 2019, 2039)).isCloseTo(1237.5, within(1e-9));
    assertThat(area(MILESTONES, GEOMETRIC, 2019, 2039)).isCloseTo(1155.3, within(0.05));
  }

  @Test
  void oneTargetCostsMoreOrLessByItsPath() {
    List<Anchor> fall = List.of(new Anchor(2024, 100), new Anchor(2032, 20));

    // (100 + 20) / 2 x 8
    assertThat(area(fall, LINEAR, 2024, 2032)).isCloseTo(480, within(1e-9));
    // 7 years at 100, and one in which it falls from 100 to 20
    assertThat(area(fall, STEP, 2024, 2032)).isCloseTo(760, within(1e-9));
    // With q = 0.2^(1/8) = 0.81777: 100 (1 - q^8) / (1 - q) - (100 - 20) / 2 = 439.0 - 40
    assertThat(area(fall, GEOMETRIC, 2024, 2032)).isCloseTo(398.995, within(0.0005));
  }

  /**
   * methods.md says 398 where a trapezium a year gives 399: it holds the area under the curve
   * itself, 80 / ln 5 x 8. With a hundred steps a year both agree.
   */
  @Test
  void finerStepsOfAGeometricPathComeToTheAreaUnderItsCurve() {
    List<Anchor> fine = List.of(new Anchor(0, 100), new Anchor(800, 20));

    assertThat(area(fine, GEOMETRIC, 0, 800) / 100)
        .isCloseTo(80 / Math.log(5) * 8, within(0.001))
        .isCloseTo(398, within(0.5));
  }

  private static double area(List<Anchor> anchors, PathShape shape, int first, int last) {
    return Cumulative.area(new TargetPath(anchors, shape).levels(first, last));
  }

  @ParameterizedTest
  @EnumSource(PathShape.class)
  void staysAsItIsBeforeTheFirstAndAfterTheLastAnchor(PathShape shape) {
    TargetPath path = new TargetPath(MILESTONES, shape);

    assertThat(path.levels(2017, 2019)).containsExactly(100, 100, 100);
    assertThat(path.levels(2039, 2041)).containsExactly(5, 5, 5);
  }

  @ParameterizedTest
  @EnumSource(PathShape.class)
  void oneAnchorIsALevelForEver(PathShape shape) {
    assertThat(new TargetPath(List.of(new Anchor(2030, 7)), shape).levels(2029, 2031))
        .containsExactly(7, 7, 7);
  }

  @Test
  void stepsFallOnlyInTheYearOfAMilestone() {
    assertThat(new TargetPath(MILESTONES, STEP).levels(2022, 2025))
        .containsExactly(100, 100, 95, 95);
  }

  @Test
  void anchorsThatMakeAPathHaveNoFault() {
    List<Anchor> toZero = List.of(new Anchor(2024, 95), new Anchor(2040, 0));

    assertThat(TargetPath.check(toZero, LINEAR)).isEmpty();
    assertThat(TargetPath.check(toZero, STEP)).isEmpty();
    assertThat(TargetPath.check(MILESTONES, GEOMETRIC)).isEmpty();
  }

  @Test
  void aGeometricPathToZeroIsRefusedWithAdvice() {
    List<Anchor> toZero = List.of(new Anchor(2024, 95), new Anchor(2040, 0));

    assertThat(TargetPath.check(toZero, GEOMETRIC))
        .contains(
            new PathFault(
                1,
                "a geometric path never reaches zero",
                "choose linear, or a residual above zero"));
    assertThatThrownBy(() -> new TargetPath(toZero, GEOMETRIC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a geometric path never reaches zero");
  }

  @Test
  void yearsAscend() {
    List<Anchor> twice = List.of(new Anchor(2024, 95), new Anchor(2024, 90));

    assertThat(TargetPath.check(twice, LINEAR))
        .contains(
            new PathFault(
                1, "the years of a path must ascend", "write each year once, the earliest first"));
  }

  @Test
  void aPathNeedsAnAnchorAndALevelIsNotBelowZero() {
    assertThatThrownBy(() -> new TargetPath(List.of(), LINEAR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Anchor(2024, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Anchor(2024, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
