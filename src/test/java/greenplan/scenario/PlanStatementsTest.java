package greenplan.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.scenario.plan.PlanStatements;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a scenario states of the years to come, key by key. */
class PlanStatementsTest {

  private static Map<String, Map<String, String>> items(String text) {
    Source source = Source.ofText("s.yaml", text);
    ScenarioDocument document = ScenarioDocument.read(new TextFile(source, text), new Problems());
    return PlanStatements.of(requireNonNull(document).root()).items();
  }

  @Test
  void valuesOfValuesHaveTheKeysOnTheWayToThem() {
    assertThat(
            items(
                """
                measures:
                  fleet:
                    lines: [vans, cars]
                    fleet: {life: 7, purchases: {2027/28: 100 %}}
                """))
        .containsEntry(
            "measures.fleet",
            Map.of("lines", "vans, cars", "fleet.life", "7", "fleet.purchases.2027/28", "100 %"));
  }

  @Test
  void wordsAndNotesAreNoFigures() {
    assertThat(
            items(
                """
                title: A plan
                measures:
                  led: {title: LED, source: a study, assumption: a guess, x-who: me, delay: 3}
                """))
        .containsOnly(Map.entry("plan", Map.of()), Map.entry("measures.led", Map.of("delay", "3")));
  }

  @Test
  void settingsOfThePlanAreOneItem() {
    assertThat(items("plan: {horizon: 2045/46, path: step}\nyear: 2019/20\n"))
        .containsOnly(Map.entry("plan", Map.of("horizon", "2045/46", "path", "step")));
  }
}
