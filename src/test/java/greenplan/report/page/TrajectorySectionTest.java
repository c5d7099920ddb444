package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import org.junit.jupiter.api.Test;

/** The course of the BLMK plan; the numbers are those of its golden trajectory. */
class TrajectorySectionTest {

  private static final Section SECTION = TrajectorySection.of(Found.blmk()).orElseThrow();
  private static final Figure CF = Sections.figure(SECTION, "trajectory-nhs-carbon-footprint");

  /** 1,309,062 - 954,118 = 354,944. */
  @Test
  void theSentenceTellsTheCourseAndTheBudget() {
    assertThat(CF.headline()).isEqualTo("NHS Carbon Footprint: the plan misses 2 of 2 targets");
    assertThat(CF.sentence())
        .isEqualTo(
            "The plan goes from 77,887 tCO2e in 2019/20 to 53,839 in 2045/46; business as usual"
                + " would be 93,484, and the targets allow 7,789. Until 2039/40 the plan emits"
                + " 1,309,062 in all, 354,944 more than the path through the targets allows.");
  }

  @Test
  void theChartHasANumberForEveryYear() {
    Chart chart = requireNonNull(CF.chart());
    assertThat(chart.labels()).hasSize(27).startsWith("2019/20").endsWith("2045/46");
    assertThat(chart.series())
        .extracting(Series::name)
        .containsExactly("Plan", "Target", "Business as usual", "Aspiration");
    assertThat(chart.series()).allSatisfy(series -> assertThat(series.values()).hasSize(27));
  }

  @Test
  void aYearHasItsGapWithItsSign() {
    assertThat(Sections.shown(CF.table()))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("2031/32", "projected")
                    .contains("56,093", "41,280", "+14,813"));
  }

  @Test
  void aFootprintAloneHasNone() {
    assertThat(TrajectorySection.of(Found.in("scenarios/milton-keynes-2016-17.yaml"))).isEmpty();
  }
}
