package greenplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of the BLMK plan as a member of the board sees it. */
class ReportInBrowserTest {

  /** For each chart what is drawn beside what the page holds. */
  private static final String DRAWN =
      """
      return Array.from(document.querySelectorAll('.chart')).map(function (host) {
        var data = JSON.parse(document.getElementById(host.dataset.chart).textContent);
        var chart = echarts.getInstanceByDom(host);
        return {id: host.dataset.chart, kind: data.kind, marks: host.querySelectorAll('svg path').length,
          given: JSON.stringify(data.series.map(function (s) { return s.values; })),
          drawn: JSON.stringify(chart.getOption().series.map(function (s) { return s.data; })),
          label: host.getAttribute('aria-label'), sentence: data.sentence};
      });
      """;

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() {
    browser = Browser.start(true);
    page = Reports.of(Reports.BLMK, folder);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.widen(1280, 900);
    browser.open(page);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> charts() {
    return (List<Map<String, Object>>) Objects.requireNonNull(browser.run(DRAWN));
  }

  @Test
  void saysNothingOnTheConsole() {
    browser.console();
    browser.open(page);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void asksForNothingButItself() {
    browser.requests();
    browser.open(page);
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(
            address -> address.equals(page.toUri().toString()) || address.startsWith("data:"));
  }

  @Test
  void everyChartIsDrawn() {
    assertThat(charts())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(
            chart -> {
              assertThat((Long) chart.get("marks")).as("%s", chart.get("id")).isPositive();
              assertThat(chart.get("label")).isEqualTo(chart.get("sentence"));
            });
  }

  @Test
  void linesBarsAndAreasDrawTheNumbersThatThePageHolds() {
    assertThat(charts())
        .filteredOn(chart -> List.of("lines", "bars", "stacked").contains(chart.get("kind")))
        .isNotEmpty()
        .allSatisfy(chart -> assertThat(chart.get("drawn")).isEqualTo(chart.get("given")));
  }

  /** Each year of the table beside the same year of the JSON, rounded half up to whole tonnes. */
  @Test
  void tablesShowTheNumbersOfTheJson() {
    String json =
        Program.run(
                "trajectory",
                Program.HOME.resolve("scenarios/blmk-green-plan.yaml").toString(),
                "--format",
                "json")
            .out();
    JsonNode years = JsonMapper.shared().readTree(json).get("years");
    int seen = 0;
    for (JsonNode year : years) {
      String id = "#trajectory-" + year.get("boundary").asString();
      assertThat(rowOf(id, year.get("year").asString()))
          .as(id)
          .contains(whole(year, "business_as_usual_tco2e"), whole(year, "planned_tco2e"));
      seen++;
    }
    assertThat(seen).isEqualTo(54);
  }

  @SuppressWarnings("unchecked")
  private static List<String> rowOf(String figure, String year) {
    return (List<String>)
        Objects.requireNonNull(
            browser.run(
                """
                var rows = Array.from(document.querySelectorAll(arguments[0] + ' tbody tr'));
                var row = rows.find(function (r) { return r.cells[0].textContent === arguments_year; });
                return Array.from(row.cells).map(function (c) { return c.textContent; });
                """
                    .replace("arguments_year", "'" + year + "'"),
                figure));
  }

  private static String whole(JsonNode year, String key) {
    BigDecimal rounded = year.get(key).decimalValue().setScale(0, RoundingMode.HALF_UP);
    return String.format(Locale.UK, "%,d", rounded.toBigIntegerExact());
  }

  @Test
  void aSeriesIsHiddenAndShownByKeyboard() {
    WebElement button = browser.all("#trajectory-nhs-carbon-footprint .legend button").get(0);
    assertThat(button.getText()).isEqualTo("Plan");
    button.sendKeys(Keys.SPACE);
    assertThat(button.getAttribute("aria-pressed")).isEqualTo("false");
    assertThat(selected("Plan")).isEqualTo(false);
    button.sendKeys(Keys.ENTER);
    assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(selected("Plan")).isEqualTo(true);
  }

  private static Object selected(String series) {
    return String.valueOf(
            browser.run(
                """
                var host = document.querySelector('#trajectory-nhs-carbon-footprint .chart');
                return echarts.getInstanceByDom(host).getOption().legend[0].selected[arguments[0]] !== false;
                """,
                series))
        .equals("true");
  }

  @Test
  void everythingIsReachedByKeyboardInTheOrderOfThePage() {
    WebElement body = browser.all("body").get(0);
    body.sendKeys(Keys.TAB);
    assertThat(browser.run("return document.activeElement.textContent"))
        .isEqualTo("Skip to the content");
  }

  @Test
  void fitsAWideAndANarrowWindow() {
    browser.picture("blmk-1280");
    browser.widen(320, 640);
    browser.open(page);
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(320);
    browser.picture("blmk-320");
  }

  @Test
  void printsOnPaper() {
    byte[] pdf = browser.print("blmk");
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("%PDF");
    assertThat(text.split("/Type\\s*/Page\\b", -1).length - 1).isGreaterThan(4);
  }
}
