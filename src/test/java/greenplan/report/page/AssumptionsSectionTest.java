package greenplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What figures rest on. */
class AssumptionsSectionTest {

  private static Section section(String scenario) {
    return AssumptionsSection.of(Found.of(scenario)).orElseThrow();
  }

  @Test
  void everyAssumptionOfThePlanStandsWithItsSource() {
    Section blmk = AssumptionsSection.of(Found.blmk()).orElseThrow();
    assertThat(Sections.shown(Sections.table(blmk, "What happens without the organisation")))
        .startsWith(
            List.of("activity (all lines) grows by 2% a year.", "BLMK Green Plan footnote 5", "-"))
        .hasSize(4);
    assertThat(Sections.shown(Sections.table(blmk, "What is assumed of each measure")))
        .startsWith(
            List.of(
                "LED lighting everywhere",
                "new technology at more points, as with LED",
                "electricity",
                "lighting is 20 % of electricity, and an LED lamp saves 60 %",
                "plan: at least 10 points a year, 100 % by the end of 2030, so about 40 % now"));
    assertThat(Sections.shown(Sections.table(blmk, "Warnings of this run"))).hasSize(2);
    assertThat(blmk.notes()).hasSize(3);
  }

  @Test
  void aLineStandsWithItsFactorAndWhereItComesFrom() {
    Section hospital =
        AssumptionsSection.of(Found.in("scenarios/milton-keynes-2016-17.yaml")).orElseThrow();
    Figure lines = Sections.figure(hospital, "lines");
    assertThat(lines.sentence())
        .isEqualTo(
            "The table has all 15 components. 1 of them reported apart and not in the total"
                + " (GHG Protocol, Scopes 1 to 3).");
    List<String> largest = Sections.shown(lines.table()).get(0);
    assertThat(largest)
        .startsWith("electricity")
        .contains("generation", "9,754,370", "kWh", "0.41205")
        .endsWith("4,019.3", "yes");
  }

  /** 501 lines of one component: one too many. */
  @Test
  void whatDoesNotFitIsCounted() {
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= LinesFigure.MOST + 1; i++) {
      many.append("  line-").append(i).append(": {activity: sevoflurane, amount: ").append(i);
      many.append(" kg}\n");
    }
    Figure lines =
        Sections.figure(
            section("title: Many\norganisation: A trust\nyear: 2024/25\nactivities:\n" + many),
            "lines");
    assertThat(lines.table().rows()).hasSize(500);
    assertThat(lines.sentence())
        .isEqualTo(
            "The table has the 500 largest of 501 components; 1 left out here; \"footprint"
                + " --format csv\" and the workbook (--format xlsx) have all.");
    assertThat(Sections.shown(lines.table()).get(0)).startsWith("line-501");
    assertThat(Sections.shown(lines.table()).get(499)).startsWith("line-2");
  }

  @Test
  void aCorrectedLineOfTheReportedYearIsListed() {
    Section restated =
        section(
            """
            title: A correction
            organisation: A trust
            year: 2024/25
            activities:
              gas: {activity: sevoflurane, amount: 12 kg, restated-from: 10 kg, restatement-reason: two bottles}
            """);
    assertThat(Sections.shown(Sections.table(restated, "Restated in 2024/25")))
        .containsExactly(List.of("gas", "10 kg", "12 kg", "two bottles"));
  }
}
