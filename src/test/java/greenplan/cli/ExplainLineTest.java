package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The workings of a line: every multiplication that led to its result, and where it comes from. */
class ExplainLineTest {

  private static final String SCENARIO =
      Footprints.scenario(
          """
          sites: {A: {name: Hospital A}}
          activities:
            boiler: {activity: gas, amount: 1.5 MWh, site: A, source: bills, quality: metered,
                     tier: optimal, note: one meter, restated-from: 1 MWh,
                     restatement-reason: a meter was found}
            anaesthesia: {activity: desflurane, amount: 2 bottles, product: desflurane-240-ml}
            electricity: {amount: 1000 kWh, contract-factor: 0.05 kgCO2e/kWh,
                          contract-instrument: a green tariff}
            visits: {activity: small-petrol-car, purpose: patient-travel, amount: 100 mi}
          """);

  private static Outcome explain(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "explain";
    all[1] = "-";
    System.arraycopy(args, 0, all, 2, args.length);
    return Program.run(SCENARIO.getBytes(StandardCharsets.UTF_8), all);
  }

  @Test
  @DisplayName("1.5 MWh x 1000 x 1 x 0.18385 = 275.775 kg, each number with its source")
  void steps() {
    Outcome outcome = explain("boiler");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsSubsequence(
            "boiler: Natural gas, 2019/20",
            "amount      1.5 MWh",
            "stands in   standard input:6:35",
            "source      bills",
            "site        A",
            "quality     metered, optimal",
            "note        one meter",
            "restated    from 1 MWh: a meter was found",
            "combustion - Scope 1, Stationary combustion; NHS: Fossil fuels",
            "1.5 MWh",
            "x 1,000   1 MWh in kWh",
            "x 1   kWh of this fuel are taken as kWh (gross CV)",
            "x 0.18385 kgCO2e/kWh (gross CV)   natural-gas.combustion of desnz-2019, published",
            "= 275.775 kgCO2e = 0.275775 tCO2e",
            "factor in emission-factors/desnz-2019/factors.csv:",
            // 1,500 x (0.18385 + 0.02391)
            "In the total (GHG Protocol, Scopes 1 to 3): 0.31164 tCO2e");
  }

  @Test
  @DisplayName("2 bottles x 240 mL x 0.001 x 1.465 x 1790 = 1,258.728 kg")
  void products() {
    assertThat(explain("anaesthesia").out())
        .contains("1 bottle of desflurane-240-ml = 240 mL", "= 1,258.728 kgCO2e");
  }

  @Test
  void contracts() {
    assertThat(explain("electricity").out())
        .contains("0.05 kgCO2e/kWh by a green tariff = 0.05 tCO2e");
  }

  @Test
  @DisplayName("a line is found by its activity too, and what does not count is said to be nothing")
  void byActivity() {
    assertThat(explain("desflurane").out()).startsWith("anaesthesia: Desflurane");
    assertThat(explain("visits").out())
        .endsWith("In the total (GHG Protocol, Scopes 1 to 3): 0 tCO2e\n");
    assertThat(explain("visits", "--boundary", "nhs-carbon-footprint-plus").out())
        .endsWith("In the total (NHS Carbon Footprint Plus): 0.031448 tCO2e\n");
  }

  @Test
  @DisplayName("without a name every line is explained")
  void everything() {
    assertThat(explain().out())
        .containsSubsequence("boiler: ", "anaesthesia: ", "electricity: ", "visits: ");
  }

  @Test
  void unknownLine() {
    Outcome outcome = explain("boilr");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("no line \"boilr\" in 2019/20", "did you mean \"boiler\"");
    assertThat(explain("zzz").err()).contains("lines: boiler, anaesthesia, electricity, visits");
  }
}
