package greenplan.worked;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.footprint.Footprint;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sums that the Impact Framework of the Green Software Foundation prints with the noise of binary
 * fractions (https://github.com/Green-Software-Foundation/if, manifests/outputs/builtins).
 */
class LadderTest {

  /** The third column is what the Impact Framework prints for the same lines. */
  @ParameterizedTest
  @CsvSource({"100,  5841.01363,   5841013.630000003", "1000, 55832.70753,  55832707.53000006"})
  void everyDigitOfASumIsTrue(int lines, String tonnes, String noise) {
    String file = Program.RESOURCES.resolve("worked/ladder-" + lines + ".yaml").toString();
    Program.Outcome outcome = Program.run("footprint", file, "--format", "json");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).containsPattern("\"total_tco2e\" : " + tonnes + "0*,\n");
    assertThat(outcome.out()).doesNotContain(noise);
    BigDecimal binary = BigDecimal.valueOf(Double.parseDouble(noise));
    assertThat(new BigDecimal(tonnes).movePointRight(3)).isNotEqualByComparingTo(binary);
  }

  @Test
  @DisplayName("a rate: 5.02 over 100 requests is 0.0502, recorded as 0.050199999999999995")
  void carbonPerRequest() {
    String out =
        Program.pipe(
                Footprints.scenario(
                    """
                    activities:
                      server: {activity: declared-emissions, amount: 5.02 kgCO2e, source: SCI,
                               scope: "2", ghg-category: purchased-electricity}
                    denominators: {requests: 100 item}
                    """),
                "--format",
                "json")
            .out();
    assertThat(out).contains("\"kgco2e_per_unit\" : 0.0502\n");
  }

  @Test
  @DisplayName("a sum: 0.001 + 0.001 = 0.002; a coefficient: 30 x 3 = 90")
  void sumAndCoefficient() {
    String tail = " kgCO2e, source: IF, scope: '1', ghg-category: process}\n";
    Footprint sum =
        Footprints.of(
            Footprints.scenario(
                "activities:\n  a: {activity: declared, amount: 0.001"
                    + tail
                    + "  b: {activity: declared, amount: 0.001"
                    + tail));
    assertThat(sum.total().kgCo2e()).isEqualTo(new BigDecimal("0.002"));
    Footprint coefficient =
        Footprints.of(
            Footprints.scenario(
                "own-activities:\n  work:\n    title: Work\n    conversions:"
                    + " [{from: item, to: kg, by: 3, source: a coefficient}]\n    components:"
                    + " [{id: all, factor: carbon-dioxide.gwp, series: ipcc-gwp, scope: 1,"
                    + " ghg: process}]\nactivities: {work: 30 items}\n"));
    assertThat(coefficient.total().kgCo2e()).isEqualByComparingTo("90");
  }
}
