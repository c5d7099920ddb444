package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {

  private static final String BLMK = "scenarios/blmk-green-plan.yaml";
  private static final String MILTON_KEYNES = "scenarios/milton-keynes-2016-17.yaml";

  @TempDir private Path folder;

  private static String scenario(String name) {
    return Program.HOME.resolve(name).toString();
  }

  @Test
  void pageAndRecordAreWritten() throws IOException {
    Path page = folder.resolve("blmk.html");
    Outcome made = Program.run("report", scenario(BLMK), "-o", page.toString());
    assertThat(made.code()).isZero();
    assertThat(made.out()).isEmpty();
    assertThat(made.err())
        .endsWith(
            "Written: "
                + page
                + ", and "
                + folder.resolve("blmk.run.json")
                + " for `greenplan replay`\n");
    assertThat(Files.size(page)).isBetween(1_000_000L, 2_000_000L);
    assertThat(
            Program.run("replay", folder.resolve("blmk.run.json").toString(), scenario(BLMK)).out())
        .startsWith("identical: 7 lines, ");
  }

  @Test
  void sameInputGivesTheSameBytesWhereverItRuns() {
    String page = Program.run("report", scenario(BLMK)).out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Program.run("report", scenario(BLMK)).out()).isEqualTo(page);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(page).doesNotContain(Program.HOME.toAbsolutePath().normalize().toString());
  }

  /** Nothing in a page may be fetched, and no script of it but ours may run. */
  @Test
  void pageHasAPolicyAndNoAddressToFetch() {
    String page = Program.run("report", scenario(MILTON_KEYNES)).out();
    assertThat(page).contains("default-src &#39;none&#39;").contains("script-src &#39;sha256-");
    String markup = page.substring(0, page.indexOf("<script>"));
    assertThat(markup).contains("</main>").doesNotContainPattern("(src|href)=\"(?!#|data:)");
  }

  @ParameterizedTest
  @CsvSource({"blmk.html, blmk.run.json", "a.b.xlsx, a.b.run.json", "page, page.run.json"})
  void recordIsNamedAfterTheReport(String report, String record) {
    assertThat(ReportOptions.record(folder.resolve(report))).isEqualTo(folder.resolve(record));
  }

  @Test
  void workbookNeedsAFile() {
    Outcome outcome = Program.run("report", scenario(MILTON_KEYNES), "--format", "xlsx");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("error: a workbook is not for the terminal: name a file with -o\n");
  }

  @Test
  void disclosureTablesAreAPageOrRows() {
    Outcome page = Program.run("report", scenario(MILTON_KEYNES), "--disclosure");
    assertThat(page.code()).as(page.err()).isZero();
    assertThat(page.out())
        .startsWith("<!DOCTYPE html>")
        .contains("GHG Protocol", "SECR", "ISO 14064-1");
    Outcome rows =
        Program.run("report", scenario(MILTON_KEYNES), "--disclosure", "--format", "csv");
    assertThat(rows.out()).startsWith("framework,").contains("3835.29577408");
  }

  @Test
  void rowsAreThereForDisclosureAlone() {
    Outcome outcome = Program.run("report", scenario(MILTON_KEYNES), "--format", "csv");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: --format csv is for --disclosure; ");
    Outcome book =
        Program.run(
            "report", scenario(MILTON_KEYNES), "--disclosure", "--format", "xlsx", "-o", "x.xlsx");
    assertThat(book.err()).startsWith("error: --disclosure is written as html or csv\n");
  }

  @Test
  void workbookIsWritten() throws IOException {
    Path book = folder.resolve("mk.xlsx");
    Outcome made =
        Program.run(
            "report", scenario(MILTON_KEYNES), "--format", "xlsx", "-q", "-o", book.toString());
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.err()).isEmpty();
    assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
  }

  @Test
  void nothingIsLeftWhereTheScenarioIsWrong() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "title: x\nyear: 2019/21\n");
    Path page = folder.resolve("bad.html");
    Outcome outcome = Program.run("report", bad.toString(), "-o", page.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(bad);
    }
  }

  @Test
  void deviceGetsNoRecordBesideIt() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "there is no such device here");
    Outcome outcome = Program.run("report", scenario(MILTON_KEYNES), "-o", device.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(Path.of("/dev/null.run.json")).doesNotExist();
  }

  @Test
  void folderThatIsMissingIsSaid() {
    Path page = folder.resolve("nowhere/page.html");
    Outcome outcome = Program.run("report", scenario(MILTON_KEYNES), "-q", "-o", page.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo("error: \"" + page + "\" cannot be written: its folder does not exist\n");
  }
}
