package greenplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** A page of a scenario whose every text is markup, a formula, turned around or far too long. */
class HostileReportTest {

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void open() {
    browser = Browser.start(true);
    page = Reports.page(Program.RESOURCES.resolve("hostile/report.yaml"), folder);
    browser.open(page);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void nothingOfItRuns() {
    assertThat(browser.run("return typeof window.pwned")).isEqualTo("undefined");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void nothingOfItIsMarkup() {
    assertThat(browser.all("script:not([type='application/json'])")).hasSize(2);
    assertThat(browser.all("img, iframe, [onerror], [onload], [onmouseover]")).isEmpty();
    assertThat(browser.text()).contains("<script>window.pwned=1</script>");
  }

  @Test
  void whatCannotBeSeenIsShown() throws IOException {
    String html = Files.readString(page);
    assertThat(html).contains("&lt;U+202E>gnp.exe &lt;U+200B>&lt;U+200F>");
    assertThat(html.codePoints().filter(c -> c == 0x202E || c == 0x200F || c == 7)).isEmpty();
  }

  @Test
  void aNameOfTenThousandCharactersBreaksNoLayout() {
    browser.widen(320, 640);
    browser.open(page);
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(320);
    browser.picture("hostile-320");
    browser.widen(1280, 900);
    browser.open(page);
    browser.picture("hostile-1280");
  }

  @Test
  void noCellOfADownloadIsAFormula() {
    List<String> downloads =
        browser.all("a[download]").stream().map(HostileReportTest::content).toList();
    assertThat(downloads)
        .isNotEmpty()
        .allSatisfy(
            csv ->
                assertThat(cells(csv))
                    .noneMatch(cell -> cell.matches("(?s)[=@].*|[+-][^0-9.]?.*[a-z|].*")));
  }

  private static String content(WebElement link) {
    String address = Objects.requireNonNull(link.getDomAttribute("href"));
    assertThat(address).startsWith("data:text/csv;charset=utf-8;base64,");
    byte[] bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    return new String(bytes, StandardCharsets.UTF_8).substring(1);
  }

  /** The cells that are not quoted, and what starts each quoted one. */
  private static Stream<String> cells(String csv) {
    return csv.lines().flatMap(line -> Stream.of(line.split(",\"?", -1)));
  }
}
