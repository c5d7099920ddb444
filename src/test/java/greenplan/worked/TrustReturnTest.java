package greenplan.worked;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.factors.Scope;
import greenplan.footprint.Footprint;
import greenplan.report.Numbers;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The return of a community trust for 2015/16 against what the NHS's own tool of that time made of
 * it (https://github.com/tstephen/srp, CruncherTest.testCrunchRDR).
 */
class TrustReturnTest {

  private static final Path FILE = Program.RESOURCES.resolve("worked/sussex-2015-16.yaml");
  private static final Footprint PUBLISHED = Footprints.ofFile(FILE);
  private static final Footprint SPLIT =
      Footprint.of(PUBLISHED.inventory(), new FinancialYear(2016), PUBLISHED.boundary());

  /** The published results have three significant figures. */
  private static String threeFigures(BigDecimal kilograms) {
    return Numbers.significant(kilograms.movePointLeft(3), 3);
  }

  /**
   * Exact is the amount times the factor, in tonnes: 10,465,708 x 0.20928 / 1000 = 2190.26337024.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gas             | 2190.26337024    | 2,190",
        "fleet           | 228.497796613208 | 228",
        "desflurane      | 3721.1           | 3,720",
        "isoflurane      | 1525.92          | 1,530",
        "sevoflurane     | 593.58           | 594",
        "nitrous-oxide   | 2.236            | 2.24",
        "mixture         | 1.39             | 1.39",
        "electricity     | 422.40982176     | 422",
        "water-supply    | 21.9336222       | 21.9",
        "water-treatment | 42.9032175       | 42.9"
      })
  void linesAreThoseThatWerePublished(String line, BigDecimal tonnes, String published) {
    BigDecimal kilograms = Footprints.kilograms(PUBLISHED, line);
    assertThat(kilograms.movePointLeft(3)).isEqualByComparingTo(tonnes);
    assertThat(threeFigures(kilograms)).isEqualTo(published);
  }

  @Test
  @DisplayName("five gases come to 5,844.226 t, published as 5,840")
  void anaestheticGases() {
    BigDecimal gases =
        PUBLISHED.counted().stream()
            .filter(l -> l.placement().nhsId().equals("anaesthetic-gases"))
            .map(l -> l.emissions().kgCo2e())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(gases).isEqualByComparingTo("5844226");
    assertThat(threeFigures(gases)).isEqualTo("5,840");
  }

  @Test
  @DisplayName("Scope 1 is the published 8,260: 2190.263 + 228.498 + 5844.226 = 8262.987 t")
  void scope1() {
    BigDecimal scope1 = PUBLISHED.total(Scope.SCOPE_1).kgCo2e();
    assertThat(scope1).isEqualByComparingTo("8262987.166853208");
    assertThat(threeFigures(scope1)).isEqualTo("8,260");
  }

  /**
   * The tool takes exported heat off: (500,000 + 600,000 - 100) x 0.223608 = 245,946.4392 kg. Here
   * what was made is counted, 245,968.8 kg, and what the export avoids stands apart.
   */
  @Test
  void exportedHeatIsNotTakenOff() {
    BigDecimal bought =
        Footprints.kilograms(PUBLISHED, "steam").add(Footprints.kilograms(PUBLISHED, "hot-water"));
    BigDecimal exported = Footprints.kilograms(PUBLISHED, "exported-heat");
    assertThat(bought).isEqualByComparingTo("245968.8");
    assertThat(bought.subtract(exported)).isEqualByComparingTo("245946.4392");
    assertThat(PUBLISHED.apart())
        .extracting(l -> l.line().declared().id())
        .containsExactly("exported-heat");
    // 422,409.82176 + 245,968.8; the published 668 t rounds the same with or without the export
    BigDecimal scope2 = PUBLISHED.total(Scope.SCOPE_2).kgCo2e();
    assertThat(scope2).isEqualByComparingTo("668378.62176");
    assertThat(threeFigures(scope2)).isEqualTo("668");
  }

  @Test
  @DisplayName("water and waste water come to 64.8 t as published")
  void water() {
    BigDecimal both =
        Footprints.kilograms(PUBLISHED, "water-supply")
            .add(Footprints.kilograms(PUBLISHED, "water-treatment"));
    assertThat(threeFigures(both)).isEqualTo("64.8");
  }

  /**
   * The tool has well-to-tank and grid losses inside its Scopes 1 and 2; they belong to Scope 3.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gas         | combustion   | 1 | 1930.3998406", // 10,465,708 x 0.18445
        "gas         | well-to-tank | 3 | 259.86352964", // 10,465,708 x 0.02483
        "electricity | generation   | 2 | 339.58393432", // 734,728 x 0.46219
        "electricity | upstream     | 3 | 82.82588744" // 734,728 x 0.11273
      })
  void everyPartHasItsOwnScope(String line, String component, String scope, BigDecimal tonnes) {
    assertThat(Footprints.kilograms(SPLIT, line, component).movePointLeft(3))
        .isEqualByComparingTo(tonnes);
    assertThat(Footprints.line(SPLIT, line, component).placement().scope().id()).isEqualTo(scope);
  }

  @Test
  @DisplayName("splitting moves emissions between scopes and changes no sum")
  void splittingChangesNoSum() {
    for (String line : new String[] {"gas", "electricity"}) {
      assertThat(Footprints.kilograms(SPLIT, line))
          .isEqualByComparingTo(Footprints.kilograms(PUBLISHED, line));
    }
  }

  /** 761,912 miles are 1,226,175.45808 km at the tool's 1.60934 km and 1,226,178.505728 km here. */
  @Test
  void aMileIsExactlyOnePointSixOhNineThreeFourFourKilometres() {
    assertThat(Footprints.kilograms(PUBLISHED, "fleet")).isEqualByComparingTo("228497.796613208");
    assertThat(Footprints.kilograms(SPLIT, "fleet")).isEqualByComparingTo("228498.3645424128");
  }

  @Test
  @DisplayName("the tool's factor file says \"unit\" for its gases, so a reader must refuse them")
  void aFactorPerUnitIsRefused(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("own.csv"),
        "id,unit,kgco2e,source\nsrp.desflurane,unit,3.7211,CarbonFactors.csv\n");
    Path scenario = folder.resolve("s.yaml");
    Files.writeString(scenario, Footprints.scenario("own-factors: own.csv\n"));
    Program.Outcome outcome = Program.run("footprint", scenario.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("error[GP302] unknown unit \"unit\"")
        .contains("own.csv:2:16");
  }

  /**
   * The warming potentials behind the tool's figures are shipped: 1,000 L x 1.465 kg/L x 2540 =
   * 3,721,100 kg. Its nitrous oxide is 1.8758 kg/m3 x 298, ours 1.8728 x 298 = 0.5580944 kg a
   * litre.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "desflurane            | 1000 L | 3721100",
        "isoflurane            | 2000 L | 1525920", // x 1.496 x 510
        "sevoflurane           | 3000 L | 593580", // x 1.522 x 130
        "nitrous-oxide         | 4000 L | 2232.3776", // published 2236: 0.16 % denser
        "nitrous-oxide-mixture | 5000 L | 1395.236" // published 1390: not half of the pure gas
      })
  void theBasisOfTheTimeIsShipped(String activity, String amount, BigDecimal kilograms) {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "2015/16", "gwp: SDU\nactivities:\n  " + activity + ": " + amount + "\n"));
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo(kilograms);
  }
}
