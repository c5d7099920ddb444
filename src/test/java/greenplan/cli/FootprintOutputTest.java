package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import greenplan.Footprints;
import greenplan.Program;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts read: the names of keys and columns, and sums that are true to the last digit. */
class FootprintOutputTest {

  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final String SCENARIO =
      Footprints.scenario(
          """
          organisation-code: RXX
          boundary: nhs-carbon-footprint-plus
          sites: {A: {name: Hospital A}, B: {name: Hospital B}}
          activities:
            gas: {amount: "20,120,026.125 kWh", site: A, quality: metered}
            electricity: {amount: 9754370 kWh, site: B, quality: estimated,
                          contract-factor: 0 kgCO2e/kWh, contract-instrument: REGO}
            wood-pellets: {amount: 12.5 t, site: A}
            visits: {activity: small-petrol-car, purpose: patient-travel, amount: 1234567 mi}
            heat: {activity: district-heat, amount: 7 GJ}
            exported-electricity: 100 kWh
          denominators: {floor-area: "84,000 m2"}
          """);

  private static JsonNode json(String... options) {
    String[] args =
        Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new);
    Program.Outcome outcome = Program.pipe(SCENARIO, args);
    assertThat(outcome.code()).isZero();
    return EXACT.readTree(outcome.out());
  }

  private static BigDecimal sum(JsonNode lines) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode line : lines) {
      sum = sum.add(line.get("emissions_tco2e").decimalValue());
    }
    return sum;
  }

  @Test
  @DisplayName("the keys that scripts may rely on")
  void keys() {
    JsonNode json = json();
    assertThat(json.propertyNames())
        .contains(
            "formatVersion",
            "year",
            "boundary",
            "total_tco2e",
            "scopes",
            "outside_of_scopes_tco2e",
            "electricity",
            "lines",
            "run");
    assertThat(json.get("scopes").propertyNames()).containsExactly("1", "2", "3");
    assertThat(json.get("electricity").propertyNames())
        .containsExactly("location_based_tco2e", "market_based_tco2e");
    JsonNode line = json.get("lines").get(0);
    assertThat(line.propertyNames())
        .contains(
            "id",
            "activity",
            "component",
            "scope",
            "ghg_category",
            "nhs_category",
            "site",
            "amount",
            "unit",
            "factor",
            "emissions_tco2e");
    assertThat(line.get("factor").propertyNames()).containsExactly("id", "set", "value", "unit");
    assertThat(json.get("year").stringValue()).isEqualTo("2019/20");
    assertThat(json.get("boundary").stringValue()).isEqualTo("nhs-carbon-footprint-plus");
  }

  @Test
  @DisplayName("numbers are numbers, plain and with every digit")
  void numbers() {
    String out = Program.pipe(SCENARIO, "--format", "json").out();
    assertThat(out)
        .contains("\"amount\" : 20120026.125,")
        .doesNotContainPattern("[0-9]E[+-]?[0-9]");
    JsonNode line = json().get("lines").get(0);
    assertThat(line.get("amount").isNumber()).isTrue();
    // 20,120,026.125 x 0.18385 / 1000
    assertThat(line.get("emissions_tco2e").decimalValue()).isEqualByComparingTo("3699.06680308125");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ghg-protocol", "nhs-carbon-footprint", "nhs-carbon-footprint-plus"})
  @DisplayName("the lines add up to the total to the last digit")
  void linesAddUp(String boundary) {
    JsonNode json = json("--boundary", boundary);
    BigDecimal total = json.get("total_tco2e").decimalValue();
    assertThat(sum(json.get("lines"))).isEqualByComparingTo(total);
    assertThat(json.get("boundaries").get(boundary).decimalValue()).isEqualByComparingTo(total);
    for (String by :
        List.of("ghg_category", "nhs_category", "site", "organisation", "quality", "tier", "gas")) {
      BigDecimal parts = BigDecimal.ZERO;
      for (JsonNode part : json.get("by_" + by + "_tco2e")) {
        parts = parts.add(part.decimalValue());
      }
      assertThat(parts).as(by).isEqualByComparingTo(total);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ghg-protocol", "nhs-carbon-footprint", "nhs-carbon-footprint-plus"})
  @DisplayName("the counted rows of the table add up to the total of the JSON")
  void rowsAddUp(String boundary) {
    List<NamedCsvRecord> rows = rows(SCENARIO, "--boundary", boundary);
    BigDecimal sum =
        rows.stream()
            .filter(row -> row.getField("counted").equals("yes"))
            .map(row -> new BigDecimal(row.getField("emissions_tco2e")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum)
        .isEqualByComparingTo(json("--boundary", boundary).get("total_tco2e").decimalValue());
    JsonNode json = json("--boundary", boundary);
    assertThat(rows).hasSize(json.get("lines").size() + json.get("lines_apart").size());
  }

  private static List<NamedCsvRecord> rows(String scenario, String... options) {
    String[] args =
        Stream.concat(Stream.of("--format", "csv"), Stream.of(options)).toArray(String[]::new);
    Program.Outcome outcome = Program.pipe(scenario, args);
    assertThat(outcome.code()).isZero();
    return CsvReader.builder().ofNamedCsvRecord(outcome.out()).stream().toList();
  }

  /** 9,754,370 kWh x 0.2556 / 1000 = 2493.216972; the contract makes it nothing. */
  @Test
  void electricityHasTwoResults() {
    JsonNode electricity = json().get("electricity");
    assertThat(electricity.get("location_based_tco2e").decimalValue())
        .isEqualByComparingTo("2493.216972");
    assertThat(electricity.get("market_based_tco2e").decimalValue()).isZero();
    assertThat(Program.pipe(SCENARIO).out())
        .contains("electricity, location-based")
        .contains("electricity, market-based");
  }

  @Test
  @DisplayName("two runs give the same bytes in every form")
  void sameBytes() {
    for (String format : List.of("table", "json", "csv")) {
      assertThat(Program.pipe(SCENARIO, "--format", format))
          .isEqualTo(Program.pipe(SCENARIO, "--format", format));
    }
  }

  @Test
  @DisplayName("names that a spreadsheet would obey are guarded")
  void formulas() {
    String scenario =
        Footprints.scenario(
            """
            sites: {"=cmd|'/c calc'!A0": {name: "@site"}}
            activities:
              "=1+1": {activity: gas, amount: 1 kWh, site: "=cmd|'/c calc'!A0", source: "+44"}
              "-2": {activity: gas, amount: 1 kWh, source: "@SUM(A1)"}
              "a,b": {activity: gas, amount: 1 kWh, source: "say \\"x\\""}
            """);
    List<NamedCsvRecord> rows = rows(scenario);
    assertThat(rows).extracting(row -> row.getField("id")).contains("'=1+1", "'-2", "a,b");
    assertThat(rows).extracting(row -> row.getField("site")).contains("'=cmd|'/c calc'!A0");
    assertThat(rows)
        .extracting(row -> row.getField("source"))
        .contains("'+44", "'@SUM(A1)", "say \"x\"");
  }

  @Test
  @DisplayName("control and right-to-left characters are shown and not obeyed")
  void hiddenCharacters() {
    String scenario =
        Footprints.scenario(
            """
            sites: {"A\\e[31m": {name: "red\\e[31m"}, B: {name: "\\u202Eback"}}
            activities:
              "gas\\a": {activity: gas, amount: 1 kWh, site: B, note: "\\u202Enote"}
              "\\e]0;title\\a": {activity: gasx, amount: 1 kWh}
            """);
    Program.Outcome bad = Program.pipe(scenario);
    assertThat(bad.code()).isEqualTo(1);
    Program.Outcome good = Program.pipe(scenario.replaceFirst("(?m)^.*gasx.*$", ""));
    assertThat(good.code()).isZero();
    for (String text : List.of(bad.err(), good.out())) {
      assertThat(text).isNotEmpty().doesNotContain("\u001b", "\u0007", "\u202e");
    }
    assertThat(good.out()).contains("gas<U+0007>", "<U+202E>back");
  }
}
