package greenplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages by the rules of axe-core: WCAG 2.2 A and AA, and good practice. */
class AccessibleReportTest {

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(true);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibleReportTest.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blmk-green-plan",
        "milton-keynes-2016-17",
        "blmk-inhalers",
        "milton-keynes-gases",
        "milton-keynes-without-oil",
      })
  void nothingIsFound(String scenario) throws IOException {
    nothingIsFound(Reports.of(scenario, folder), 1280);
  }

  @Test
  void nothingIsFoundOnATelephone() throws IOException {
    nothingIsFound(Reports.of(Reports.BLMK, folder), 320);
  }

  @Test
  void nothingIsFoundInTheDisclosureTables() throws IOException {
    nothingIsFound(Reports.of(Reports.BLMK, folder, "--disclosure"), 1280);
  }

  @SuppressWarnings("unchecked")
  private static void nothingIsFound(Path page, int width) throws IOException {
    browser.widen(width, 900);
    browser.open(page);
    browser.run("document.querySelectorAll('details').forEach(function (d) { d.open = true; });");
    browser.run(axe());
    Map<String, Object> result =
        (Map<String, Object>)
            browser.await(
                """
                var done = arguments[arguments.length - 1];
                axe.run().then(function (found) {
                  done({rules: found.passes.length, violations: found.violations.map(function (v) {
                    return v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(function (n) { return n.html; }).join(' ');
                  })});
                });
                """);
    assertThat((Long) result.get("rules")).isGreaterThan(15);
    assertThat((List<String>) result.get("violations")).isEmpty();
  }
}
