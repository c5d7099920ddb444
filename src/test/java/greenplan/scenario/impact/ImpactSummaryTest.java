package greenplan.scenario.impact;

import static greenplan.scenario.impact.ImpactScore.NEGATIVE;
import static greenplan.scenario.impact.ImpactScore.NEUTRAL;
import static greenplan.scenario.impact.ImpactScore.NOT_ASSESSED;
import static greenplan.scenario.impact.ImpactScore.POSITIVE;
import static greenplan.scenario.impact.ImpactScore.VERY_NEGATIVE;
import static greenplan.scenario.impact.ImpactScore.VERY_POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be said of several scores together. */
class ImpactSummaryTest {

  @TempDir private Path folder;

  private static Scenario read(Path file) {
    Problems problems = new Problems();
    Scenario scenario = ScenarioReader.read(file, problems);
    assertThat(problems.sorted()).isEmpty();
    return Objects.requireNonNull(scenario);
  }

  private ImpactAssessment assessment(String factors) throws IOException {
    String text =
        """
        title: A test
        organisation: Example Trust
        year: 2023/24
        impact-assessments:
          change:
            title: A change
            factors:
        """;
    return read(Files.writeString(folder.resolve("s.yaml"), text + factors.indent(6)))
        .impacts()
        .get(0);
  }

  private static List<String> ids(List<ImpactFactor> factors) {
    return factors.stream().map(ImpactFactor::id).toList();
  }

  @Test
  @DisplayName("the shipped example: counted by hand, in all and by bottom line")
  void shippedExample() {
    List<ImpactAssessment> all =
        read(Program.HOME.resolve("scenarios/milton-keynes-without-oil.yaml")).impacts();
    assertThat(all).hasSize(1);
    ImpactAssessment one = all.get(0);
    assertThat(one.title()).isEqualTo("Heat pumps in place of oil");
    assertThat(one.note()).startsWith("Illustrative: ");
    // capital; noise; biodiversity, comfort; carbon, skills; air quality; equality, running cost
    assertThat(one.summary().counts().keySet()).containsExactly(ImpactScore.values());
    assertThat(one.summary().counts().values()).containsExactly(1, 1, 2, 2, 1, 2);
    assertThat(one.summary().worst()).isEqualTo(VERY_NEGATIVE);
    assertThat(ids(one.summary().worstFactors())).containsExactly("capital");
    assertThat(one.summary().assessed()).isEqualTo(7);
    assertThat(one.summary().all()).isEqualTo(9);
    assertThat(one.summary(BottomLine.ENVIRONMENT).counts().values())
        .containsExactly(0, 0, 1, 1, 1, 0);
    assertThat(one.summary(BottomLine.ENVIRONMENT).worst()).isEqualTo(NEUTRAL);
    assertThat(one.summary(BottomLine.SOCIAL).counts().values()).containsExactly(0, 1, 1, 1, 0, 1);
    assertThat(ids(one.summary(BottomLine.SOCIAL).worstFactors())).containsExactly("noise");
    assertThat(one.summary(BottomLine.FINANCE).assessed()).isEqualTo(1);
    assertThat(one.summary(BottomLine.FINANCE).count(NOT_ASSESSED)).isEqualTo(1);
  }

  @Test
  @DisplayName("four very positive scores make no very negative one neutral")
  void theWorstIsNeverOutweighed() throws IOException {
    ImpactSummary summary =
        assessment(
                """
                a: {title: A, group: social, score: very positive}
                b: {title: B, group: social, score: very positive}
                c: {title: C, group: social, score: very negative}
                d: {title: D, group: social, score: very positive}
                e: {title: E, group: social, score: very positive}
                f: {title: F, group: finance, score: very negative}
                """)
            .summary();
    assertThat(summary.worst()).isEqualTo(VERY_NEGATIVE);
    assertThat(ids(summary.worstFactors())).containsExactly("c", "f");
    assertThat(summary.count(VERY_POSITIVE)).isEqualTo(4);
  }

  @Test
  @DisplayName("what was not assessed is neither neutral nor the worst")
  void notAssessedIsAStateOfItsOwn() throws IOException {
    ImpactAssessment one =
        assessment(
            """
            equality: {title: Equality, group: social, score: not assessed}
            carbon: {title: Carbon, group: environment, score: positive}
            """);
    assertThat(one.summary().worst()).isEqualTo(POSITIVE);
    assertThat(one.summary().count(NEUTRAL)).isZero();
    assertThat(one.summary().assessed()).isEqualTo(1);
    ImpactSummary social = one.summary(BottomLine.SOCIAL);
    assertThat(social.worst()).isNull();
    assertThat(social.worstFactors()).isEmpty();
    assertThat(social.assessed()).isZero();
    assertThat(social.all()).isEqualTo(1);
    ImpactSummary finance = one.summary(BottomLine.FINANCE);
    assertThat(finance.worst()).isNull();
    assertThat(finance.all()).isZero();
  }

  @Test
  @DisplayName("scores stand in the order of the words, from the worst to the best")
  void order() {
    assertThat(ImpactScore.ids())
        .containsExactly(
            "very negative", "negative", "neutral", "positive", "very positive", "not assessed");
    assertThat(VERY_NEGATIVE).isLessThan(NEGATIVE);
    assertThat(NEGATIVE).isLessThan(NEUTRAL);
  }

  @Test
  @DisplayName("a scenario over another rescores, adds and drops factors, and keeps the others")
  void isLaidOverAnother() throws IOException {
    Files.writeString(
        folder.resolve("base.yaml"),
        """
        title: A test
        organisation: Example Trust
        year: 2023/24
        impact-assessments:
          change:
            title: A change
            source: board paper 12
            factors:
              noise: {title: Noise, group: social, score: negative, note: fans}
              carbon: {title: Carbon, group: environment, score: positive}
              water: {title: Water, group: environment, score: neutral}
          other: {title: Another, factors: {a: {title: A, group: finance, score: neutral}}}
        """);
    Path file =
        Files.writeString(
            folder.resolve("over.yaml"),
            """
            extends: base.yaml
            impact-assessments:
              change:
                factors:
                  noise: {score: neutral}
                  water: none
                  equality: {title: Equality, group: social, score: not assessed}
              other: none
            """);
    List<ImpactAssessment> all = read(file).impacts();
    assertThat(all).extracting(ImpactAssessment::id).containsExactly("change");
    ImpactAssessment one = all.get(0);
    assertThat(one.source()).isEqualTo("board paper 12");
    assertThat(ids(one.factors())).containsExactly("noise", "carbon", "equality");
    assertThat(one.factors().get(0).score()).isEqualTo(NEUTRAL);
    assertThat(one.factors().get(0).note()).isEqualTo("fans");
    assertThat(one.summary().worst()).isEqualTo(NEUTRAL);
  }

  @Test
  @DisplayName("a scenario without the section has none")
  void none() {
    assertThat(read(Program.HOME.resolve("scenarios/milton-keynes-2016-17.yaml")).impacts())
        .isEmpty();
  }
}
