package greenplan.peers.eric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Bedford, Luton and Dunstable and Milton Keynes among the acute trusts of 2016-17. The return lies
 * beside the project and not in it; without it these tests are skipped.
 */
class NationalPeersTest {

  private static final String FOLDER = "../shared/reference/eric";

  private static List<String> rows = List.of();

  @BeforeAll
  static void compare() {
    assumeTrue(
        Files.exists(Program.HOME.resolve(FOLDER)),
        "the return of 2016-17 is not beside the project");
    Outcome outcome =
        Program.run(
            "peers",
            Path.of(FOLDER).toString(),
            "--organisation=RC1",
            "--organisation=RC9",
            "--organisation=RD8",
            "--format=csv");
    assertThat(outcome.err()).isEmpty();
    rows = outcome.out().lines().toList();
  }

  /** The cells of the row of a metric, an organisation and the median. */
  private static String[] row(String metric, String code) {
    return rows.stream()
        .filter(row -> row.startsWith(metric + ",") && row.contains("," + code + ","))
        .filter(row -> row.contains(",median,"))
        .findFirst()
        .orElseThrow()
        .split(",", -1);
  }

  private static void assertPlace(
      String metric, String code, double own, int rank, int quartile, int decile) {
    String[] cells = row(metric, code);
    assertThat(Double.parseDouble(cells[5])).isCloseTo(own, offset(1e-12));
    assertThat(cells[6] + " of " + cells[7]).isEqualTo(rank + " of 154");
    assertThat(cells[9] + " " + cells[10]).isEqualTo(quartile + " " + decile);
  }

  /**
   * A script of its own gave the same ranks. Electricity and heat in kWh, by m2: none of the three
   * reports more fuel of combined heat and power than gas.
   */
  @Test
  void energy() {
    assertPlace("kwh-per-m2", "RC1", (7_730_957 + 19_620_955) / 54_346.0, 103, 3, 7);
    assertPlace("kwh-per-m2", "RC9", (12_206_218 + 20_718_493) / 64_158.0, 110, 3, 8);
    assertPlace("kwh-per-m2", "RD8", (9_754_370 + 20_644_570) / 84_176.0, 23, 1, 2);
  }

  @Test
  void waterAndWaste() {
    assertPlace("m3-per-m2", "RC1", 83_531 / 54_346.0, 95, 3, 7);
    assertPlace("m3-per-m2", "RC9", 126_824 / 64_158.0, 141, 4, 10);
    assertPlace("m3-per-m2", "RD8", 133_208 / 84_176.0, 105, 3, 7);
    assertPlace("waste-t-per-m2", "RC1", 1_074.01 / 54_346, 133, 4, 9);
    assertPlace("waste-t-per-m2", "RC9", 1_760 / 64_158.0, 147, 4, 10);
    assertPlace("waste-t-per-m2", "RD8", 537.56 / 84_176, 4, 1, 1);
  }

  /** Milton Keynes: 9,608.79665... t, whose working stands in milton-keynes-2016-17.yaml. */
  @Test
  void emissions() {
    assertThat(Double.parseDouble(row("tco2e-per-m2", "RD8")[5]) * 84_176)
        .isCloseTo(9_608.797, offset(0.001));
    assertThat(row("tco2e-per-m2", "RC1")[6]).isEqualTo("105");
    assertThat(row("tco2e-per-m2", "RC9")[6]).isEqualTo("127");
    assertThat(row("tco2e-per-m2", "RD8")[6]).isEqualTo("24");
  }
}
