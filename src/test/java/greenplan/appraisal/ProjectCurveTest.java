package greenplan.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectCurveTest {

  private static final ProjectCost UNKNOWN =
      new ProjectCost("unknown", 40_000, 620, OptionalDouble.empty());

  /** 400,000 / 1,560 = 256.41; - 245,000 / 1,560 = -157.05. */
  @Test
  void aTonneCostsWhatTheProjectLosesByIt() {
    ProjectCost led = project("led", 400_000, 1_560, 245_000);
    assertThat(led.capitalPerTonne().orElseThrow()).isEqualTo(256.41, within(0.005));
    assertThat(led.perTonne().orElseThrow()).isEqualTo(-157.05, within(0.005));
    assertThat(led.isWinWin()).isTrue();
  }

  /** No minus before the nought either: it would sort, and print, below zero. */
  @Test
  void whatNeitherEarnsNorCostsIsForNoMoney() {
    ProjectCost even = project("even", 1, 10, 0);
    assertThat(even.perTonne()).isEqualTo(OptionalDouble.of(0.0));
    assertThat(even.isWinWin()).isFalse();
  }

  @Test
  void withoutTonnesOrNpvThereIsNoCostOfATonne() {
    ProjectCost none = project("none", 1_000, 0, 500);
    assertThat(none.perTonne()).isEmpty();
    assertThat(none.capitalPerTonne()).isEmpty();
    assertThat(project("more", 1_000, -5, 500).perTonne()).isEmpty();
    assertThat(UNKNOWN.perTonne()).isEmpty();
    assertThat(UNKNOWN.capitalPerTonne().orElseThrow()).isEqualTo(64.516, within(0.001));
  }

  /** c is as good as b in tonnes and better in NPV; a and d have the most of one; e equals d. */
  @Test
  void theFrontIsOfNpvAndTonnes() {
    ProjectCurve curve =
        new ProjectCurve(
            List.of(
                project("a", 9, 100, -50),
                project("b", 1, 60, 10),
                project("c", 5, 60, 20),
                project("d", 7, 10, 30),
                project("e", 8, 10, 30)));
    assertThat(front(curve)).containsExactly("a", "c", "d", "e");
  }

  /** By capital now: f costs least and unknown saves most; g costs more than f and saves less. */
  @Test
  void oneProjectWithoutNpvTurnsTheFrontToCapital() {
    ProjectCurve curve =
        new ProjectCurve(List.of(UNKNOWN, project("f", 10, 60, 1), project("g", 20, 50, 99)));
    assertThat(curve.hasAllNpvs()).isFalse();
    assertThat(front(curve)).containsExactly("unknown", "f");
  }

  /** The four lists hold each project once, and a front is never empty. */
  @Test
  void everyProjectStandsInOneListAndSomeProjectIsBest() {
    Random random = new Random(5);
    for (int n = 0; n < 500; n++) {
      ProjectCurve curve = random(random);
      List<String> listed =
          Stream.of(curve.winWin(), curve.paid(), curve.withoutNpv(), curve.withoutSaving())
              .flatMap(List::stream)
              .map(ProjectCost::id)
              .toList();
      assertThat(listed)
          .containsExactlyInAnyOrderElementsOf(
              curve.projects().stream().map(ProjectCost::id).toList());
      assertThat(front(curve)).isNotEmpty();
      assertThat(curve.paid())
          .isSortedAccordingTo((a, b) -> Double.compare(cost(a), cost(b)))
          .allMatch(project -> cost(project) >= 0);
    }
  }

  private static ProjectCurve random(Random random) {
    List<ProjectCost> projects = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(8); i++) {
      OptionalDouble npv =
          random.nextInt(4) == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(random.nextInt(7) - 3);
      projects.add(new ProjectCost("p" + i, random.nextInt(5), random.nextInt(6) - 1, npv));
    }
    return new ProjectCurve(projects);
  }

  private static double cost(ProjectCost project) {
    return project.perTonne().orElseThrow();
  }

  private static List<String> front(ProjectCurve curve) {
    return curve.projects().stream().filter(curve::isOnFront).map(ProjectCost::id).toList();
  }

  private static ProjectCost project(String id, double capital, double tonnes, double npv) {
    return new ProjectCost(id, capital, tonnes, OptionalDouble.of(npv));
  }
}
