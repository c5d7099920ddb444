package greenplan.factors;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InhalerCodeChangesTest {

  private static final String HEADER = "effective_january,old_code,new_code,source\n";

  @Test
  void shippedTableReads() {
    Problems problems = new Problems();
    assertThat(InhalerFiles.data(problems).inhalerCodeChanges(problems).size()).isEqualTo(62);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Easyhaler salbutamol 200 changed in January 2020
    "0301011R0BWABCA, 2017-09, 0301011R0BWABAQ",
    "0301011R0BWABCA, 2019-12, 0301011R0BWABAQ",
    "0301011R0BWABCA, 2020-01, 0301011R0BWABCA",
    // the list of 2017 moves this code, yet in September 2017 it is Duaklir Genuair
    "0301040V0BBAAAA, 2016-12, 0301020U0BBAAAA",
    "0301040V0BBAAAA, 2017-01, 0301040V0BBAAAA",
    "0301040V0BBAAAA, 2017-09, 0301040V0BBAAAA",
    // one change after the other: 2015, then 2017
    "0301011Y0BBAAAA, 2014-06, 0302000V0BBAAAA",
    "0301011Y0BBAAAA, 2015-06, 0301011Y0BBAAAA",
    "0302000N0BEAABM, 2015-06, 0302000V0BBAAAA",
    // the same old code moved in 2015 to one place and in 2017 to another
    "0301040U0AAAAAA, 2014-12, 0301040W0AAAAAA",
    "0301040U0AAAAAA, 2016-01, 0301020T0AAAAAA",
    // Trelegy, Trimbow, the beclometasone/formoterol group
    "0302000V0BCAAA0, 2023-12, 0302000Z0BBAAAA",
    "0301011ABBBAAA0, 2017-09, 0302000AABBAAAA",
    "0302000C0BQAABX, 2025-12, 0302000ABBCAAAB",
    "0302000C0BQAABX, 2026-01, 0302000C0BQAABX",
    // nothing is known of it
    "0301011R0BEAIAP, 2014-01, 0301011R0BEAIAP"
  })
  void now(String code, String month, String today) {
    Problems problems = new Problems();
    InhalerCodeChanges changes = InhalerFiles.data(problems).inhalerCodeChanges(problems);
    assertThat(changes.now(code, month)).isEqualTo(today);
  }

  @Test
  @DisplayName("two changes of one January do not follow each other: the middle code is reused")
  void sameJanuary(@TempDir Path folder) throws IOException {
    Problems problems = new Problems();
    InhalerCodeChanges changes =
        InhalerCodeChanges.read(
            InhalerFiles.table(
                folder,
                HEADER
                    + "2020,0301011R0AAAAAA,0301011R0BBBBBB,me\n"
                    + "2020,0301011R0BBBBBB,0301011R0CCCCCC,me\n"),
            problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(changes.now("0301011R0AAAAAA", "2019-01")).isEqualTo("0301011R0BBBBBB");
    assertThat(changes.now("0301011R0BBBBBB", "2019-01")).isEqualTo("0301011R0CCCCCC");
  }

  @Test
  @DisplayName("a code of 14 characters, as one source prints it, is refused and not completed")
  void mistakes(@TempDir Path folder) throws IOException {
    Problems problems = new Problems();
    InhalerCodeChanges changes =
        InhalerCodeChanges.read(
            InhalerFiles.table(
                folder,
                HEADER
                    + "2017,0301040U0AAAAAA,0301020T0AAAAA,me\n"
                    + "2017,0301040V0AAAAAA,0301020U0AAAAAA,me\n"
                    + "2017,0301040V0AAAAAA,0301020T0AAAAAA,me\n"
                    + "2020/21,0301040W0AAAAAA,0301040X0AAAAAA,\n"
                    + "20200,0301040W0AAAAAA,0301040X0AAAAAA,me\n"
                    + "2020,,0301040X0AAAAAA,me\n"
                    + "2020,0301040X0AAAAAA,0301040X0AAAAAA,me\n"),
            problems);
    assertThat(InhalerFiles.texts(problems))
        .containsExactly(
            "GP208 own.csv:2:22 \"0301020T0AAAAA\" is not a BNF code (14 characters) (a"
                + " presentation has 15 digits and capital letters, as 0301011R0BEAIAP)",
            "GP207 own.csv:4:6 \"0301040V0AAAAAA in January 2017\" stands already in line 3 (keep"
                + " one of the two rows, so that nothing is decided by their order)",
            "GP510 own.csv:5 the row has no source (say where the figure was read)",
            "GP301 own.csv:5:1 \"2020/21\" is not a number (write digits with a point for decimals,"
                + " as in 1,234,567.8 or 0.5)",
            "GP306 own.csv:6:1 \"20200\" is not a year (write 2026)",
            "GP201 own.csv:7 the row has no old_code",
            "GP511 own.csv:8:22 the code \"0301040X0AAAAAA\" does not change");
    assertThat(changes.size()).isEqualTo(1);
  }
}
