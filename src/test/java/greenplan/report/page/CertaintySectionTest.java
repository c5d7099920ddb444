package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.cli.Found;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Certainty on the page: with propagation alone, and with draws. */
class CertaintySectionTest {

  private static Section six() {
    return CertaintySection.of(Found.in("src/test/resources/uncertainty/six-lines.yaml"))
        .orElseThrow();
  }

  private static Section blmk() {
    return CertaintySection.of(Found.blmk()).orElseThrow();
  }

  /** methods.md 11.1: 28,009 t of 94,500 is 29.6 %; 52.2 % of 45,000 t makes 70 % of it. */
  @Test
  void withoutASeedTheTotalHasItsRangeAndNoChances() {
    Section section = six();
    assertThat(section.lead())
        .containsExactly("The total is 94,500 tCO2e, give or take 28,009 t (29.6%, 95 % range).");
    assertThat(section.tables()).isEmpty();
    assertThat(section.figures()).hasSize(1);
    Figure figure = section.figures().get(0);
    assertThat(figure.headline()).isEqualTo("The total is 94,500 tCO2e, give or take 29.6%");
    assertThat(figure.sentence())
        .isEqualTo(
            "The line supply-chain makes 70.3% of the variance: it is 45,000 tCO2e, give or take"
                + " 52.2%; next comes medicines with 29.5%. Better data there make the total surer;"
                + " elsewhere they hardly do.");
    assertThat(Sections.shown(figure.table()).get(0))
        .containsExactly("supply-chain", "45,000", "15.0", "50.0", "52.2", "70.3");
    assertThat(section.notes()).first().asString().startsWith("No draws were made: with a seed");
  }

  @Test
  void theBarsAreThePartsOfTheVarianceAndComeToAll() {
    Chart chart = requireNonNull(six().figures().get(0).chart());
    double sum =
        chart.series().get(0).values().stream()
            .collect(Collectors.summingDouble(value -> requireNonNull(value).doubleValue()));
    assertThat(sum).isCloseTo(100, within(1e-9));
    assertThat(chart.labels()).hasSize(6).first().isEqualTo("supply-chain");
  }

  /** The numbers of the golden text of uncertainty. */
  @Test
  void theFanHasTheQuantilesOfEachYearAndTheTarget() {
    Figure fan = Sections.figure(blmk(), "certainty-fan-nhs-carbon-footprint");
    assertThat(fan.headline()).isEqualTo("NHS Carbon Footprint: 51,518 to 81,224 tCO2e in 2045/46");
    assertThat(Sections.shown(fan.table()))
        .contains(
            List.of(
                "2031/32", "56,093", "57,098", "59,931", "62,128", "64,547", "68,599", "62,386",
                "41,280"));
    Chart chart = requireNonNull(fan.chart());
    assertThat(chart.series())
        .extracting(Series::name)
        .containsExactly("5 %", "25 %", "50 %", "75 %", "95 %", "Plan", "Target");
    assertThat(chart.series().get(6).style()).isEqualTo("dashed");
  }

  @Test
  void whatDecidesATargetPointsToTheSideItPushes() {
    Figure figure = blmk().figures().get(3);
    assertThat(figure.headline()).isEqualTo("What decides CF 80 % below 1990 in 2031/32");
    assertThat(figure.sentence())
        .isEqualTo(
            "measures.fleet.chance decides most (rank correlation -0.47). Above zero, more of it"
                + " makes the gap larger; below zero, smaller.");
    Chart chart = requireNonNull(figure.chart());
    assertThat(chart.series().get(0).values().get(0)).isNull();
    assertThat(requireNonNull(chart.series().get(1).values().get(0)).doubleValue())
        .isCloseTo(-0.47, within(0.005));
  }

  @Test
  void chancesAreWordsOfTheIpccGivenTheAssumptions() {
    DataTable chances =
        Sections.table(blmk(), "How likely is each target, given these assumptions?");
    assertThat(Sections.shown(chances).get(0))
        .containsExactly(
            "CF 80 % below 1990",
            "2031/32",
            "41,280",
            "56,093",
            "<1%",
            "exceptionally unlikely",
            "+16,330",
            "+27,004",
            "<1%");
    assertThat(blmk().lead().get(1))
        .startsWith(
            "Given these assumptions, CF 80 % below 1990 in 2031/32 is exceptionally unlikely"
                + " (<1%); CF net zero in 2039/40");
    assertThat(blmk().notes())
        .contains("The words for chances are those of the IPCC, given these assumptions.");
  }

  @Test
  void withoutAWordOfUncertaintyThereIsNoSection() {
    assertThat(CertaintySection.of(Found.in("scenarios/blmk-2019-20.yaml"))).isEmpty();
  }
}
