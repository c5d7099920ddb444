package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.cli.Found;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Money on the page, against figures worked by hand and the ones that {@code macc} prints. */
class MoneySectionTest {

  /**
   * All is bought in 2024/25 and lasts for the two years after it: the insulation for 1,000, saving
   * 300 a year; the lamps for 100, saving 200 a year.
   */
  private static final String SMALL =
      """
      title: A small plan
      organisation: A trust
      year: 2024/25
      activities:
        gas: {activity: natural-gas, amount: "1,000,000 kWh"}
        electricity: 1,000,000 kWh
      plan: {horizon: 2026/27}
      appraisal: {price-year: 2024, note: illustrative}
      measures:
        insulation:
          title: Insulation
          does: use-less
          lines: [gas]
          by: 10 %
          from: 2024/25
          shape: step
          capital: 1000 GBP 2024
          yearly-saving: 300 GBP 2024
          cost-life: 2
          pays: estates
          source: a test
        lamps:
          title: Lamps
          does: use-less
          lines: [electricity]
          by: 10 %
          from: 2024/25
          shape: step
          capital: 100 GBP 2024
          yearly-saving: 200 GBP 2024
          cost-life: 2
          pays: estates
          saves: wards
          source: a test
      """;

  private static Section section(String scenario) {
    return MoneySection.of(Found.of(scenario)).orElseThrow();
  }

  private static Section blmk() {
    return MoneySection.of(Found.blmk()).orElseThrow();
  }

  /** Capital 1,100 at once, then 300 + 200 saved in each of two years: 1,000 - 1,100 = -100. */
  @Test
  void cashStandsInTheYearInWhichItMoves() {
    Figure cash = Sections.figure(section(SMALL), "money-cash");
    assertThat(cash.headline()).isEqualTo("The measures together cost £100 by 2026/27");
    assertThat(cash.sentence())
        .isEqualTo(
            "From 2024/25 to 2026/27, capital is £1,100, most of it in 2024/25 (£1,100); running"
                + " costs are £0 and savings £1,000. What capital is still worth at the end is no"
                + " cash and not in it.");
    assertThat(Sections.shown(cash.table()))
        .containsExactly(
            List.of("2024/25", "1,100", "0", "0", "-1,100", "-1,100"),
            List.of("2025/26", "0", "0", "500", "+500", "-600"),
            List.of("2026/27", "0", "0", "500", "+500", "-100"));
  }

  /** NPV of the lamps: 200 / 1.035 + 200 / 1.035^2 - 100. */
  @Test
  void whatEarnsMoneyHasNoHeight() {
    Chart chart = requireNonNull(Sections.figure(section(SMALL), "money-tonne").chart());
    assertThat(chart.labels()).containsExactly("Lamps", "Insulation");
    assertThat(chart.series().get(1).values().get(0)).isNull();
    assertThat(chart.series().get(1).values().get(1)).isPositive();
    double npv = requireNonNull(chart.series().get(2).values().get(0)).doubleValue();
    assertThat(npv).isCloseTo(200 / 1.035 + 200 / 1.035 / 1.035 - 100, within(0.01));
  }

  @Test
  void whoPaysAndWhoSavesStandApart() {
    DataTable purses = Sections.table(section(SMALL), "Who pays");
    assertThat(Sections.shown(purses))
        .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
        .containsExactly("(not said) 0 0", "estates 1,100 0", "wards 0 0");
  }

  /** The numbers of the golden text of macc: 2,125 + 1,771 + 1,169 + 373 + 6 t, unrounded 5,443. */
  @Test
  void thePlanOfTheSystemReadsAsItsCostCurve() {
    Figure tonne = Sections.figure(blmk(), "money-tonne");
    assertThat(tonne.headline()).isEqualTo("5 measures earn money, 3 cost £5 to £113 a tonne");
    assertThat(tonne.sentence())
        .isEqualTo(
            "5 measures earn money and save 5,443 tCO2e in 2031/32; they stand apart and are not"
                + " ranked, because below zero GBP per tonne says nothing of the order: of two"
                + " that earn the same, the one that saves fewer tonnes looks better. The cheapest"
                + " tonne that is paid for is Zero-emission fleet (ambulances report elsewhere) at"
                + " £5, the dearest Heat pumps in place of gas boilers at £113; those paid for save"
                + " 18,653 tCO2e in that year.");
    assertThat(Sections.shown(tonne.table()).get(7))
        .containsExactly(
            "8",
            "Heat pumps in place of gas boilers",
            "costs money",
            "4,469",
            "113",
            "-21,188,138");
    Figure front = Sections.figure(blmk(), "money-front");
    assertThat(front.headline()).isEqualTo("5 of 8 measures are on the front of money and tonnes");
    assertThat(Sections.figure(blmk(), "money-cash").headline())
        .isEqualTo("The measures together cost £27.3 million by 2045/46");
  }

  @Test
  void everythingThatTheTextSaysOfAMeasureIsInItsTable() {
    DataTable measures = Sections.table(blmk(), "What each measure costs");
    assertThat(Sections.shown(measures).get(0))
        .containsExactly(
            "Low-carbon inhalers",
            "earns money",
            "2,125",
            "21,076",
            "200,000",
            "0",
            "150,000",
            "+1,012,468",
            "+6,531,121",
            "-48",
            "2.3",
            "-104,774",
            "medicines",
            "primary care");
    assertThat(measures.columns().get(9).heading()).isEqualTo("GBP per undiscounted tCO2e");
  }

  @Test
  void illustrativeCostsAreCalledSo() {
    assertThat(blmk().lead())
        .first()
        .isEqualTo("Costs: illustrative, as the plan states none; put in your own.");
    assertThat(blmk().lead())
        .last()
        .asString()
        .startsWith("All money is in pounds of 2024 discounted to 2024/25 by greenbook-2026-02.");
    assertThat(blmk().notes())
        .contains(
            "No costs are stated of: Nitrous oxide mixed with oxygen, Medicines, -10 %. They are in"
                + " no figure above.");
  }

  /** The second factor of the schedule: 1 / 1.035, and the carbon value of 2025 in its prices. */
  @Test
  void theScheduleAndTheCarbonValuesAreListed() {
    DataTable prices = Sections.table(blmk(), "Discount factors (greenbook-2026-02) and central");
    assertThat(Sections.shown(prices).get(0))
        .containsExactly("2024/25", "1.0000", "no tonne counted");
    BigDecimal second = requireNonNull(prices.rows().get(1).cells().get(1).value());
    assertThat(second.doubleValue()).isCloseTo(1 / 1.035, within(1e-12));
  }

  @Test
  void withoutCostsThereIsNoSection() {
    String free = SMALL.replaceAll("(?m)^ +(capital|yearly-saving|cost-life|pays|saves):.*\n", "");
    assertThat(MoneySection.of(Found.of(free))).isEmpty();
  }
}
