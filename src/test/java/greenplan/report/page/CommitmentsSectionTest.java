package greenplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commitments and claims of the plan of the system. */
class CommitmentsSectionTest {

  private static final Section COMMITMENTS = CommitmentsSection.of(Found.blmk()).orElseThrow();
  private static final Section CLAIMS = ClaimsSection.of(Found.blmk()).orElseThrow();

  @Test
  void countsComeFirstAndNoDataIsSaid() {
    assertThat(COMMITMENTS.lead())
        .containsExactly(
            "Of 41 commitments, as recorded until 2025-02-28: 0 achieved, 0 on track, 0 behind, 41"
                + " no data.");
    List<List<String>> counts = Sections.shown(Sections.table(COMMITMENTS, "How many stand how"));
    assertThat(counts).startsWith(List.of("resilience", "0", "0", "0", "1"));
    assertThat(counts).endsWith(List.of("Total", "0", "0", "0", "41"));
  }

  @Test
  void whatThePlanLeadsToStandsBesideWhatWasPromised() {
    DataTable all = Sections.table(COMMITMENTS, "Every commitment");
    assertThat(all.rows()).hasSize(41);
    assertThat(Sections.shown(all))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsSequence("2028-03-31", "-", "-", "no data")
                    .contains("less than 12 kgCO2e/inhaler", "12.00 kgCO2e/inhaler in 2027/28"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains(
                        "Outpatients are seen remotely",
                        "13.7 (2025-02-28)",
                        "a single value, and no start to compare it with"));
  }

  @Test
  void claimsThatDoNotHoldComeFirst() {
    assertThat(CLAIMS.lead())
        .containsExactly("Of 8 figures that the plan states: 7 reproduced, 1 implausible.");
    List<List<String>> rows = Sections.shown(CLAIMS.tables().get(0));
    assertThat(rows).hasSize(8);
    assertThat(rows.get(0)).startsWith("walking-aids", "6 ktCO2e", "implausible", "likely 6 tCO2e");
    assertThat(rows.get(1))
        .startsWith("saved-share", "about 5%", "reproduced", "5.08 %", "5.08 % rounds to 5%");
  }

  @Test
  void whoPromisesAndStatesNothingHasNeither() {
    assertThat(CommitmentsSection.of(Found.in("scenarios/milton-keynes-gases.yaml"))).isEmpty();
    assertThat(ClaimsSection.of(Found.in("scenarios/milton-keynes-gases.yaml"))).isEmpty();
  }
}
