package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import greenplan.report.Findings;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Impact assessments and the triple bottom line: counted, never added up. */
class ImpactSectionTest {

  private static final Findings HOSPITAL = Found.in("scenarios/milton-keynes-without-oil.yaml");

  private static Section impact() {
    return ImpactSection.of(HOSPITAL).orElseThrow();
  }

  @Test
  void theWheelSaysTheWorstFirstAndThenTheCounts() {
    Figure wheel = Sections.figure(impact(), "impact-heat-pumps");
    assertThat(wheel.headline())
        .isEqualTo("Heat pumps in place of oil: the worst score is very negative (Capital cost)");
    assertThat(wheel.sentence())
        .isEqualTo(
            "Of 9 factors, 7 were assessed: 1 very negative, 1 negative, 2 neutral, 2 positive, 1"
                + " very positive, 2 not assessed. In the whole, the worst score is very negative"
                + " (Capital cost).");
    assertThat(Sections.shown(wheel.table()))
        .contains(
            List.of("4", "Noise", "Social", "negative", "fans outside of the wards"),
            List.of("7", "Equality", "Social", "not assessed", "-"));
  }

  /** Noise is second of five from the worst; nobody looked at equality; carbon is no social one. */
  @Test
  void whatNobodyLookedAtHasAPlaceOfItsOwn() {
    Chart chart = requireNonNull(Sections.figure(impact(), "impact-heat-pumps").chart());
    assertThat(chart.series())
        .extracting(Series::name)
        .containsExactly("Environment", "Social", "Finance");
    List<BigDecimal> social = chart.series().get(1).values();
    assertThat(social.get(0)).isNull();
    assertThat(social.get(3)).isEqualByComparingTo("2");
    assertThat(social.get(6)).isEqualByComparingTo("0");
  }

  @Test
  void scoresAreCountedForEachBottomLine() {
    assertThat(Sections.shown(Sections.table(impact(), "Number of factors with each score")))
        .containsExactly(
            List.of("Environment", "0", "0", "1", "1", "1", "0", "neutral", "Biodiversity"),
            List.of("Social", "0", "1", "1", "1", "0", "1", "negative", "Noise"),
            List.of("Finance", "1", "0", "0", "0", "0", "1", "very negative", "Capital cost"),
            List.of("All factors", "1", "1", "2", "2", "1", "2", "very negative", "Capital cost"));
  }

  @Test
  void whatIsIllustrativeIsSaidFirst() {
    assertThat(impact().lead())
        .first()
        .asString()
        .startsWith("Heat pumps in place of oil: Illustrative: made up to show");
  }

  @Test
  void theThreeBottomLinesStandSideBySide() {
    DataTable table =
        Sections.table(BottomLineSection.of(HOSPITAL).orElseThrow(), "Environment, social and");
    assertThat(Sections.shown(table))
        .containsExactly(
            List.of(
                "Today",
                "footprint of 2016/17: 9,517 tCO2e (GHG Protocol, Scopes 1 to 3)",
                "not assessed",
                "not assessed"),
            List.of("With the plan", "not assessed", "not assessed", "not assessed"),
            List.of(
                "Assessed: Heat pumps in place of oil",
                "1 neutral, 1 positive, 1 very positive; the worst score is neutral (Biodiversity)",
                "1 negative, 1 neutral, 1 positive, 1 not assessed; the worst score is negative"
                    + " (Noise)",
                "1 very negative, 1 not assessed; the worst score is very negative (Capital"
                    + " cost)"));
  }

  /** 50,151 t is the difference of the last year of the golden trajectory. */
  @Test
  void savingsAndMoneyOfAPlanAreTakenFromIt() {
    Section section = BottomLineSection.of(Found.blmk()).orElseThrow();
    assertThat(Sections.shown(Sections.table(section, "Environment, social and")).get(1))
        .containsExactly(
            "With the plan",
            "the measures save 50,151 tCO2e in 2045/46 against business as usual (NHS Carbon"
                + " Footprint Plus)",
            "not assessed",
            "capital £50.4 million, NPV -£17.8 million (pounds of 2024 discounted to 2024/25 by"
                + " greenbook-2026-02; 8 measures with costs, 2 without)");
    assertThat(section.notes())
        .containsExactly("Costs: illustrative, as the plan states none; put in your own.");
  }

  @Test
  void withoutAssessmentsAndCostsThereAreNoSuchSections() {
    Findings plain = Found.in("scenarios/blmk-2019-20.yaml");
    assertThat(ImpactSection.of(plain)).isEmpty();
    assertThat(BottomLineSection.of(plain)).isEmpty();
  }
}
