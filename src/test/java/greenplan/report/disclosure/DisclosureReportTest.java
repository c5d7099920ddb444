package greenplan.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.cli.Found;
import greenplan.report.Findings;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The disclosure tables: what is known, where from, and what is missing. */
class DisclosureReportTest {

  private static final Findings HOSPITAL = Found.in("scenarios/milton-keynes-2016-17.yaml");

  private static final String SUBSIDIARY =
      """
      title: A subsidiary
      organisation: A company
      year: 2024/25
      activities:
        gas: {activity: natural-gas, amount: 20 MWh, source: a}
        electricity: {amount: "10,000 kWh", source: a}
        diesel: {activity: diesel, amount: 500 l, source: a}
      years:
        2023/24:
          activities:
            gas: {activity: natural-gas, amount: 30 MWh, source: a}
      """;

  private static Field field(Findings findings, String framework, String name) {
    return DisclosureReport.frameworks(findings).stream()
        .filter(one -> one.id().equals(framework))
        .flatMap(one -> one.fields().stream())
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String value(Findings findings, String framework, String name) {
    Field field = field(findings, framework, name);
    return field.value().shown() + " " + field.unit();
  }

  /** ERIC 2016-17: 9,754,370 + 20,120,026 + 480,000 + 44,544 = 30,398,940 kWh. */
  @Test
  void energyIsTheSumOfWhatWasDeclared() {
    assertThat(value(HOSPITAL, "secr", "Energy use in the United Kingdom"))
        .isEqualTo("30,398,940 kWh");
    assertThat(value(HOSPITAL, "srg", "Natural gas")).isEqualTo("20,120,026 kWh");
    assertThat(field(HOSPITAL, "secr", "Electricity bought").from())
        .isEqualTo("declared amounts of 2016/17: electricity");
    assertThat(value(HOSPITAL, "srg", "Water supplied")).isEqualTo("133,208 m3");
  }

  /** 30 MWh is 30,000 kWh, 20 MWh and 10,000 kWh are 30,000; litres have no kWh of their own. */
  @Test
  void unitsAreConvertedAndWhatCannotBeIsNamed() {
    Findings subsidiary = Found.of(SUBSIDIARY);
    Field energy = field(subsidiary, "secr", "Energy use in the United Kingdom");
    assertThat(energy.value().value()).isEqualByComparingTo("30000");
    assertThat(energy.missing()).isEqualTo("not in it, as they are not in kWh: diesel");
    assertThat(field(subsidiary, "secr", "Fuel of own vehicles").missing())
        .isEqualTo("not in the scenario: add the amounts in kWh of diesel");
    assertThat(value(subsidiary, "secr", "Energy, previous year")).isEqualTo("30,000 kWh");
    assertThat(field(subsidiary, "secr", "Low user").missing())
        .isEqualTo("not in the scenario: add all energy in kWh to tell");
  }

  /** The sums by scope that footprint prints of the hospital. */
  @Test
  void scopesAreThoseOfTheFootprint() {
    assertThat(value(HOSPITAL, "tcfd", "Scope 1")).isEqualTo("3,835.3 tCO2e");
    assertThat(value(HOSPITAL, "tcfd", "Scope 2, location-based")).isEqualTo("4,019.3 tCO2e");
    assertThat(value(HOSPITAL, "ghg-corporate", "Biogenic CO2, outside of scopes"))
        .isEqualTo("15.5 tCO2e");
  }

  @Test
  void whatNobodyDeclaredIsMissingAndNeverZero() {
    Field travel = field(HOSPITAL, "tcfd", "3.6 Business travel");
    assertThat(travel.value().shown()).isEqualTo("-");
    assertThat(travel.missing())
        .isEqualTo("not in the scenario: add activities of 3.6 Business travel");
    assertThat(field(HOSPITAL, "ghg-scope-2", "Electricity, Scope 2, market-based").missing())
        .isEqualTo(
            "no contract in the scenario, so the grid stands in: add contract, or the factor of the"
                + " residual mix");
  }

  @Test
  void whetherAFrameworkAppliesToATrustIsSaid() {
    List<Framework> frameworks = DisclosureReport.frameworks(HOSPITAL);
    assertThat(frameworks)
        .extracting(Framework::id)
        .containsExactly(
            "tcfd",
            "srg",
            "secr",
            "greener-nhs",
            "green-plan",
            "ghg-corporate",
            "ghg-scope-2",
            "base-year",
            "iso-14064-1");
    assertThat(frameworks.get(2).applies())
        .startsWith(
            "Applies to companies and LLPs alone: to a subsidiary of a trust, never to the");
  }

  @Test
  void commitmentsAnswerTheQuarterlyQuestionsThatTheySpeakOf() {
    Field nitrous = field(Found.blmk(), "greener-nhs", "Action on nitrous oxide waste");
    assertThat(nitrous.value().shown()).isEqualTo("none recorded");
    assertThat(nitrous.from()).isEqualTo("commitment n2o: Nitrous oxide, all of it");
    assertThat(field(Found.blmk(), "greener-nhs", "Board lead for net zero").missing())
        .isEqualTo("not in the scenario: no commitment speaks of it; answer it yourself");
    assertThat(field(Found.blmk(), "tcfd", "Scope 1").missing())
        .endsWith("tCO2e are declared without a split by scope");
  }

  @Test
  void theTableHasEveryDigitAndNoDashes() {
    StringWriter out = new StringWriter();
    DisclosureReport.writeCsv(HOSPITAL, out);
    assertThat(out.toString().lines())
        .startsWith("framework,field,value,unit,from,missing")
        .contains(
            "tcfd,Scope 1,3835.29577408,tCO2e,footprint of 2016/17,",
            "tcfd,3.6 Business travel,,,,not in the scenario: add activities of 3.6 Business"
                + " travel");
  }

  @Test
  void thePageHasASectionForEachFramework() {
    StringWriter out = new StringWriter();
    DisclosureReport.writeHtml(HOSPITAL, out);
    assertThat(out.toString())
        .contains("<h1>Disclosure tables: ")
        .contains("Streamlined Energy and Carbon Reporting (SECR)</h2>")
        .contains("not in the scenario: name them");
  }
}
