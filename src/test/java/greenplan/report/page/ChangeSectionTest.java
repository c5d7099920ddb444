package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.cli.Found;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What changed, as a waterfall, against figures worked by hand and those of {@code footprint}. */
class ChangeSectionTest {

  /**
   * 450 kg of nitrous oxide were reported, 500 kg it was, 400 kg it is; at 273 kg CO2e per kg that
   * is 122.85, 136.5 and 109.2 t: restatement +13.65 (+11.1 %), amount -27.3, together -13.65.
   */
  private static final String RESTATED =
      """
      title: A restated year
      organisation: A trust
      year: 2024/25
      boundary: nhs-carbon-footprint
      gwp: AR6
      activities:
        theatre: {activity: nitrous-oxide, amount: 400 kg}
      years:
        2023/24:
          activities:
            theatre: {activity: nitrous-oxide, amount: 500 kg, restated-from: 450 kg, restatement-reason: a manifold was missed}
      """;

  private static Section section(String scenario) {
    return ChangeSection.of(Found.of(scenario)).orElseThrow();
  }

  @Test
  void aRestatementHasABarBetweenWhatWasReportedAndWhatItWas() {
    Section section = section(RESTATED);
    Figure figure = Sections.figure(section, "changes-since");
    assertThat(figure.headline())
        .isEqualTo("Emissions fell by 13.7 tCO2e (11.1%) since 2023/24, most of all by amount");
    assertThat(figure.sentence())
        .isEqualTo(
            "From 122.9 tCO2e in 2023/24 to 109.2 in 2024/25: restatement +13.7, amount -27.3.");
    assertThat(Sections.shown(figure.table()))
        .startsWith(
            List.of("2023/24 as reported", "122.9", "-"),
            List.of("restatement of the earlier year", "+13.7", "+11.1%"),
            List.of("2023/24 restated", "136.5", "-"),
            List.of("amount (how much was used)", "-27.3", "-22.2%"))
        .endsWith(List.of("2024/25", "109.2", "-"));
    assertThat(Sections.shown(Sections.table(section, "Restated in 2023/24")))
        .containsExactly(List.of("theatre", "450 kg", "500 kg", "a manifold was missed"));
    assertThat(section.notes())
        .anyMatch(note -> note.startsWith("Restatements move 2023/24 by +11.1%, 5% or more"));
  }

  @Test
  void theStepsOfTheChartLeadFromTotalToTotal() {
    Figure figure = Sections.figure(section(RESTATED), "changes-since");
    assertStepsLead(requireNonNull(figure.chart()));
  }

  @Test
  void thePlanStepsFromTheBaseYearToTheYearOfTheLastTarget() {
    Section section = ChangeSection.of(Found.blmk()).orElseThrow();
    Figure plan = Sections.figure(section, "changes-plan-nhs-carbon-footprint");
    assertThat(plan.headline())
        .isEqualTo("NHS Carbon Footprint: down from 77,887 to 49,590 tCO2e by 2039/40");
    // 99,585 - 73,993; 99,585 - 84,281; 84,281 - 49,590
    assertThat(plan.sentence())
        .isEqualTo(
            "Growth alone adds 25,592 tCO2e; the nation takes off 15,304 tCO2e and the measures"
                + " take off 34,691 tCO2e; the targets allow 7,789 in 2039/40.");
    assertThat(requireNonNull(plan.chart()).labels())
        .containsExactly(
            "2019/20",
            "Until 2024/25",
            "Growth",
            "Cleaner grid",
            "Cleaner vehicles of staff, patients and visitors",
            "Heat pumps in place of gas boilers",
            "Zero-emission fleet (ambulances report elsewhere)",
            "Low-carbon inhalers",
            "Waste at the level of the best quarter of peers",
            "Pure nitrous oxide halved",
            "2 other measures",
            "Plan 2039/40");
    section.figures().forEach(figure -> assertStepsLead(requireNonNull(figure.chart())));
  }

  /** Each total is the one before it with the rises and falls between them. */
  private static void assertStepsLead(Chart chart) {
    double level = value(chart.series().get(0).values().get(0));
    for (int i = 1; i < chart.labels().size(); i++) {
      BigDecimal total = chart.series().get(0).values().get(i);
      level += value(chart.series().get(1).values().get(i));
      level += value(chart.series().get(2).values().get(i));
      if (total != null) {
        assertThat(level).as(chart.labels().get(i)).isCloseTo(total.doubleValue(), within(1e-6));
      }
    }
    assertThat(chart.series().get(0).values()).last().isNotNull();
  }

  private static double value(@Nullable BigDecimal number) {
    return number == null ? 0 : number.doubleValue();
  }

  @Test
  void oneYearWithoutAPlanHasNothingToTell() {
    assertThat(ChangeSection.of(Found.in("scenarios/milton-keynes-2016-17.yaml"))).isEmpty();
  }

  @Test
  void categoriesStandBesideEachOtherAsInTheTerminal() {
    Section gases = ChangeSection.of(Found.in("scenarios/milton-keynes-gases.yaml")).orElseThrow();
    assertThat(Sections.shown(Sections.table(gases, "The same by NHS category")))
        .containsExactly(
            List.of("Anaesthetic gases", "843.6", "-65.3", "-73.7", "+58.2", "-59.4", "703.5"),
            List.of("Total", "843.6", "-65.3", "-73.7", "+58.2", "-59.4", "703.5"));
  }
}
