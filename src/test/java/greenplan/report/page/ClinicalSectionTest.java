package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inhalers and gases in the scenarios that have some, and in one that has none. */
class ClinicalSectionTest {

  private static Section section(String name) {
    return ClinicalSection.of(Found.in("scenarios/" + name + ".yaml")).orElseThrow();
  }

  @Test
  void aMeanFootprintStandsBesideItsTargetsAsSteps() {
    Figure figure = section("blmk-inhalers").figures().get(0);
    assertThat(figure.headline()).isEqualTo("Mean footprint of an inhaler: all 2 targets are met");
    assertThat(figure.sentence())
        .isEqualTo(
            "The plan goes from 15.25 to 11.91 kgCO2e/inhaler in 2030/31. 2025/26: wanted at most"
                + " 15, planned 14.14, met; 2027/28: wanted below 12, planned 11.91, met.");
    Chart chart = requireNonNull(figure.chart());
    assertThat(chart.labels().subList(0, 4))
        .containsExactly("2024/25", "2025/26", "2026/27", "2027/28");
    Series target = chart.series().get(1);
    assertThat(target.style()).isEqualTo("steps");
    assertThat(target.values().get(0)).isNull();
    assertThat(target.values().get(1)).isEqualByComparingTo("15");
    assertThat(target.values().get(2)).isEqualByComparingTo("15");
    assertThat(target.values().get(3)).isEqualByComparingTo("12");
    assertThat(target.values().get(6)).isEqualByComparingTo("12");
  }

  /** 160,318 inhalers of 25.26 kg are 4,049.6 t. */
  @Test
  void inhalersWithoutPropellantAreOnTheListThoughTheyCountAsMedicines() {
    List<List<String>> rows =
        Sections.shown(Sections.table(section("blmk-inhalers"), "Inhalers and anaesthetic gases"));
    assertThat(rows).hasSize(10);
    assertThat(rows.get(0)).startsWith("saba-large").endsWith("4,049.6", "43.1%");
    assertThat(rows.get(8)).startsWith("soft-mist").contains("Medicines", "18,498", "14.4");
    assertThat(rows.get(9)).startsWith("Total").endsWith("9,405.4", "100.0%");
  }

  /** Two thirds of the gas is a mixture that falls by 10 %: all of it falls by 40 % at most. */
  @Test
  void ofTheTwoReadingsOfANestedTargetOneIsImpossible() {
    Section gases = section("milton-keynes-gases");
    assertThat(Sections.shown(Sections.table(gases, "Two readings: Nitrous oxide, by 2028/29")))
        .containsExactly(
            List.of(
                "1",
                "no",
                "All of it falls by 50.0%, gas mixed with oxygen by 10.0%. As this part is 66.7%"
                    + " of it, even without any of the rest all of it falls by 40.0%, so this is"
                    + " impossible. That cannot be where this part is more than 55.6%."),
            List.of(
                "2",
                "yes",
                "The rest falls by 50.0%, gas mixed with oxygen by 10.0%. As this part is 66.7% of"
                    + " it, all of it falls by 23.3%."));
    assertThat(gases.figures())
        .extracting(Figure::headline)
        .containsExactly(
            "All nitrous oxide, reading 1: 1 of 1 target missed",
            "Pure nitrous oxide, reading 2: its target is met",
            "Nitrous oxide mixed with oxygen, both readings: its target is met");
    assertThat(gases.lead())
        .containsExactly(
            "In 2024/25, inhalers and anaesthetic gases are 703.5 tCO2e; the largest line is"
                + " maternity with 474.0.");
  }

  @Test
  void aPlanThatStartsInAnotherYearThanTheReportedOneShowsBoth() {
    Section blmk = ClinicalSection.of(Found.blmk()).orElseThrow();
    assertThat(blmk.tables())
        .extracting(DataTable::caption)
        .containsExactly(
            "Two readings: Nitrous oxide, by 2028/29",
            "Inhalers and anaesthetic gases, 2019/20",
            "Inhalers and anaesthetic gases, 2024/25");
    assertThat(blmk.figures())
        .extracting(Figure::headline)
        .containsExactly("Mean footprint of an inhaler: 1 of 2 targets missed");
    Section others = IndicatorSection.of(Found.blmk()).orElseThrow();
    assertThat(others.figures()).hasSize(1);
    assertThat(others.figures().get(0).headline())
        .isEqualTo("Emissions of building energy: from 0.2336 to 0.08345 kgCO2e/kWh");
  }

  @Test
  void aHospitalWithoutInhalersAndGasesHasNoneOfIt() {
    assertThat(ClinicalSection.of(Found.in("scenarios/milton-keynes-2016-17.yaml"))).isEmpty();
    assertThat(IndicatorSection.of(Found.in("scenarios/milton-keynes-2016-17.yaml"))).isEmpty();
  }
}
