package greenplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page where scripts are off, as previews of mails and of shared folders have it. */
class ReportWithoutScriptsTest {

  @TempDir private static Path folder;

  @Test
  void sentencesAndTablesSayEverything() {
    try (Browser browser = Browser.start(false)) {
      browser.open(Reports.of(Reports.BLMK, folder));
      assertThat(browser.all(".chart svg")).isEmpty();
      assertThat(browser.text())
          .contains("Scripts are off")
          .contains("The footprint of 2019/20 is 324,530 tCO2e")
          .contains("Supply chain, not split is 201,209 of 324,530 tCO2e (62.0%).");
      browser.all("#trajectory-nhs-carbon-footprint summary").get(0).sendKeys(Keys.ENTER);
      assertThat(browser.all("#trajectory-nhs-carbon-footprint table").get(0).getText())
          .contains("2031/32");
    }
  }
}
