package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.cli.Found;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What closes the gap, against the figures of {@code trajectory}. */
class WedgesSectionTest {

  private static final Section BLMK = WedgesSection.of(Found.blmk()).orElseThrow();
  private static final Figure PLUS = Sections.figure(BLMK, "wedges-nhs-carbon-footprint-plus");

  @Test
  void theNationStandsAboveTheLargestMeasuresAndThePlanBelow() {
    assertThat(PLUS.headline())
        .isEqualTo(
            "NHS Carbon Footprint Plus: the measures save 50,151 tCO2e in 2045/46, the nation"
                + " 205,473");
    assertThat(requireNonNull(PLUS.chart()).series())
        .extracting(series -> series.name() + ": " + series.style())
        .containsExactly(
            "Plan: floor",
            "7 other measures: solid",
            "Commuting emissions halved: solid",
            "Heat pumps in place of gas boilers: solid",
            "Zero-emission fleet (ambulances report elsewhere): solid",
            "Nation, 3 projections: solid",
            "Target: line");
  }

  @Test
  void inEachYearTheAreasReachUpToGrowthAlone() {
    for (Figure figure : BLMK.figures()) {
      Chart chart = requireNonNull(figure.chart());
      List<Series> areas = chart.series().subList(0, chart.series().size() - 1);
      for (int t = 0; t < chart.labels().size(); t++) {
        double sum = 0;
        for (Series area : areas) {
          sum += requireNonNull(area.values().get(t)).doubleValue();
        }
        BigDecimal growth = requireNonNull(figure.table().rows().get(t).cells().get(1).value());
        assertThat(sum).isCloseTo(growth.doubleValue(), within(1e-6));
      }
    }
  }

  @Test
  void theTableHasTheYearsOfTargetsAndItsDownloadAllYears() {
    DataTable savings = Sections.table(BLMK, "Savings, NHS Carbon Footprint Plus");
    assertThat(Sections.keys(savings))
        .containsExactly(
            "part",
            "y2025_26_tco2e",
            "y2035_36_tco2e",
            "y2038_39_tco2e",
            "y2044_45_tco2e",
            "y2045_46_tco2e");
    assertThat(Sections.shown(savings))
        .contains(
            List.of(
                "Nation: Suppliers' own pace",
                "-7,102",
                "-81,361",
                "-105,002",
                "-154,601",
                "-163,199"),
            List.of("Plan", "316,674", "257,330", "248,994", "237,815", "236,255"));
    assertThat(savings.csv().lines().findFirst().orElseThrow().split(",", -1)).hasSize(23);
    assertThat(savings.csv().lines().count()).isEqualTo(savings.rows().size() + 1L);
  }

  @Test
  void withoutNationAndTargetsTheMeasuresStandAlone() {
    Section inhalers = WedgesSection.of(Found.in("scenarios/blmk-inhalers.yaml")).orElseThrow();
    Figure figure = Sections.figure(inhalers, "wedges-nhs-carbon-footprint-plus");
    assertThat(figure.headline())
        .isEqualTo("NHS Carbon Footprint Plus: the measures save 2,324 tCO2e in 2030/31");
    assertThat(requireNonNull(figure.chart()).series()).hasSize(5);
  }

  @Test
  void aFootprintWithoutAPlanHasNone() {
    assertThat(WedgesSection.of(Found.in("scenarios/milton-keynes-2016-17.yaml"))).isEmpty();
  }
}
