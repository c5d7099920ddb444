package greenplan.trajectory.commitment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problems;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How commitments stand, each by records of which the answer can be worked out by hand. */
class CommitmentsTest {

  private static final String HEAD =
      "id,commitment,unit,base-year,base-value,direction,target,by\n";

  @TempDir Path folder;

  private Commitments commitments(String rows, String records) throws IOException {
    Files.writeString(folder.resolve("c.csv"), HEAD + rows);
    Files.writeString(folder.resolve("p.csv"), "commitment,date,value\n" + records);
    Files.writeString(
        folder.resolve("s.yaml"),
        "title: T\norganisation: O\nyear: 2024/25\ncommitments: c.csv\nprogress: p.csv\n");
    Problems problems = new Problems();
    Scenario scenario = ScenarioReader.read(folder.resolve("s.yaml"), problems);
    assertThat(problems.sorted()).isEmpty();
    return Commitments.of(requireNonNull(scenario).plan());
  }

  private String status(String row, String... records) throws IOException {
    CommitmentResult result =
        commitments(row + "\n", String.join("\n", records) + "\n").results().get(0);
    return (result.status().word() + ": " + result.because()).replaceFirst(": $", "");
  }

  /**
   * Base 20 at the end of 2023/24 (31 March 2024), 60 due 731 days later on 1 April 2026; after 365
   * days the line is at 20 + 40 x 365 / 731 = 39.97.
   */
  @ParameterizedTest
  @CsvSource({
    "39.9, behind",
    "40, on track",
    "59.9, on track",
    "60, achieved",
  })
  void aRiseIsHeldAgainstTheStraightLine(String value, String status) throws IOException {
    assertThat(status("a,A,%,2023/24,20,at_least,60,2026-04-01", "a,2025-03-31," + value))
        .isEqualTo(status);
  }

  /** The same downwards: 60 to 20, so after 365 of 731 days the line is at 40.03. */
  @ParameterizedTest
  @CsvSource({
    "at_most, 40.1, behind",
    "at_most, 40, on track",
    "at_most, 20, achieved",
    "less_than, 20, on track",
    "less_than, 19.9, achieved",
  })
  void aFallIsHeldAgainstTheStraightLine(String direction, String value, String status)
      throws IOException {
    String row = "a,A,%,2023/24,60," + direction + ",20,2026-04-01";
    assertThat(status(row, "a,2025-03-31," + value)).isEqualTo(status);
  }

  @Test
  @DisplayName("a value exactly on the line is on track: 10 to 13 in 3 of 9 days, 11, has no rest")
  void exactlyOnTheLine() throws IOException {
    String[] records = {"a,2025-01-01,10", "a,2025-01-04,11"};
    assertThat(status("a,A,%,,,at_least,13,2025-01-10", records)).isEqualTo("on track");
    assertThat(status("a,A,%,,,at_least,13.000001,2025-01-10", records)).isEqualTo("behind");
  }

  /** 10 % off 500 gloves is 450; a line of a whole year has 475 in its middle. */
  @ParameterizedTest
  @CsvSource({
    "2025-10-01, 474, on track",
    "2025-10-01, 476, behind",
    "2025-10-01, 450, achieved",
    "2025-10-01, 450.1, on track",
  })
  void aChangeInPerCentIsMeasuredOnTheBaseValue(String day, String value, String status)
      throws IOException {
    String row = "a,Gloves,gloves,2025/26,500,decrease_by,10,2026-03-31";
    assertThat(status(row, "a," + day + "," + value)).isEqualTo(status);
  }

  @Test
  void aRiseInPerCentIsMeasuredOnTheFirstRecordWhereThereIsNoBaseValue() throws IOException {
    String row = "a,Meals,meals,,,increase_by,10,2027-03-31";
    assertThat(status(row, "a,2025-03-31,200", "a,2026-03-31,220")).isEqualTo("achieved");
    assertThat(status(row, "a,2025-03-31,200", "a,2026-03-31,209")).isEqualTo("behind");
    assertThat(status(row, "a,2025-03-31,200"))
        .isEqualTo("no data: a single value, and none to compare it with");
  }

  @Test
  void aSingleValueWithoutAStartTellsNothingUnlessItMeetsTheTargetOrIsLate() throws IOException {
    String row = "a,A,%,,,at_least,60,2026-03-31";
    assertThat(status(row, "a,2025-03-31,50"))
        .isEqualTo("no data: a single value, and no start to compare it with");
    assertThat(status(row, "a,2025-03-31,60")).isEqualTo("achieved");
    assertThat(status(row, "a,2026-03-31,59")).isEqualTo("behind: it was due on 2026-03-31");
  }

  @Test
  void whatWasReachedAfterItWasDueIsReachedLate() throws IOException {
    String row = "a,A,%,,,at_least,60,2026-03-31";
    assertThat(status(row, "a,2026-04-01,60")).isEqualTo("achieved: after it was due");
    assertThat(status(row, "a,2026-03-31,60", "a,2026-04-01,61")).isEqualTo("achieved");
  }

  @Test
  void whatIsDoneIsRecordedByYesAndNo() throws IOException {
    String row = "a,A,,,,done,,2026-03-31";
    assertThat(status(row, "a,2025-03-31,done")).isEqualTo("achieved");
    assertThat(status(row, "a,2026-05-01,yes")).isEqualTo("achieved: after it was due");
    assertThat(status(row, "a,2025-03-31,no"))
        .isEqualTo("no data: not done yet, and nothing says how far it is");
    assertThat(status(row, "a,2026-03-31,no")).isEqualTo("behind: it was due on 2026-03-31");
  }

  @Test
  void aTargetInWordsIsRecordedByYesAndNo() throws IOException {
    String row = "a,Waste,quartile,,,at_least,top quartile,2027-03-31";
    assertThat(status(row, "a,2026-03-31,yes")).isEqualTo("achieved");
    assertThat(status(row, "a,2027-03-31,no")).isEqualTo("behind: it was due on 2027-03-31");
  }

  @Test
  void whatIsOnlyFollowedIsNeverGood() throws IOException {
    assertThat(status("a,A,suppliers,,,track,,2027-03-31", "a,2025-03-31,7", "a,2026-03-31,9"))
        .isEqualTo("no target: it is followed without a target");
  }

  @Test
  @DisplayName("the latest record of any commitment is today: what was due by then is behind")
  void thereIsNoClock() throws IOException {
    Commitments commitments =
        commitments(
            """
            a,A,%,2023/24,0,at_least,10,2025-12-31
            b,B,%,2023/24,0,at_least,10,2030-12-31
            c,C,%,2023/24,0,at_least,10,2025-12-31
            """,
            """
            a,2025-03-31,9
            b,2026-03-31,9
            """);
    assertThat(commitments.asOf()).hasToString("Optional[2026-03-31]");
    assertThat(commitments.results())
        .extracting(r -> r.status().word() + ": " + r.because())
        .containsExactly(
            "behind: it was due on 2025-12-31", "on track: ", "no data: nothing is recorded");
    assertThat(commitments.count(CommitmentStatus.ON_TRACK)).isEqualTo(1);
  }

  @Test
  void withoutProgressNothingIsKnown() throws IOException {
    Commitments commitments = commitments("a,A,%,2023/24,5,at_least,10,2025-12-31\n", "");
    assertThat(commitments.asOf()).isEmpty();
    assertThat(commitments.results().get(0).status()).isEqualTo(CommitmentStatus.NO_DATA);
  }

  @Test
  void theRecordsMayStandInAnyOrder() throws IOException {
    assertThat(
            commitments(
                    "a,A,%,,,at_least,60,2026-03-31\n",
                    "a,2025-03-31,60\na,2024-03-31,10\na,2024-09-30,20\n")
                .results())
        .allSatisfy(r -> assertThat(requireNonNull(r.latest()).date()).hasToString("2025-03-31"));
    assertThat(List.of(CommitmentStatus.values()))
        .extracting(CommitmentStatus::word)
        .doesNotHaveDuplicates();
  }
}
