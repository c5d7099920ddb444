package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments in, exit code and two streams out: data on one, messages on the other. */
class ExitCodesTest {

  private static final String GOOD =
      Footprints.scenario(
          """
          activities:
            gas: {amount: 1000 kWh, source: bills}
          years:
            2020/21:
              activities:
                gas: {amount: 1200 kWh, source: bills}
          """);

  @TempDir Path folder;

  private String good;
  private String bad;

  @BeforeEach
  void write() throws IOException {
    good = Files.writeString(folder.resolve("good.yaml"), GOOD).toString();
    bad = Files.writeString(folder.resolve("bad.yaml"), GOOD.replace("kWh", "L")).toString();
  }

  private String[] names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
    }
  }

  @Test
  @DisplayName("0: data on standard output, nothing on standard error")
  void done() {
    Outcome outcome = Program.run("footprint", good);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Total: 0.2 tCO2e");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  @DisplayName("warnings change neither the exit code nor the data; -q leaves them out")
  void quiet() {
    String unsourced = GOOD.replace(", source: bills", "");
    Outcome outcome = Program.pipe(unsourced);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("warning[GP702]").contains("0 errors, 1 warning");
    assertThat(Program.pipe(unsourced, "-q")).isEqualTo(new Outcome(0, outcome.out(), ""));
    assertThat(Program.pipe(unsourced.replace("kWh", "L"), "--quiet").err())
        .contains("error[GP303]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"footprint", "check", "explain"})
  @DisplayName("1: an error in the input leaves standard output empty")
  void inputError(String command) {
    Outcome outcome = Program.run(command, bad);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("error[GP303]").contains("bad.yaml:5:17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"footprint", "check", "explain"})
  @DisplayName("1: a file that is not there, or is a folder")
  void missingFile(String command) {
    for (String file : new String[] {"missing.yaml", ""}) {
      Outcome outcome = Program.run(command, folder.resolve(file).toString());
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains("error[GP105]");
    }
  }

  /** The last column is what the message must hold. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "footprnt x.yaml                        | did you mean \"footprint\"",
        "footprint                              | Missing required parameter",
        "footprint x.yaml --boundry plus        | did you mean \"--boundary\"",
        "footprint x.yaml --boundary nhs-carbon | did you mean \"nhs-carbon-footprint\"",
        "footprint x.yaml --year 2019/21        | must be the year after the first",
        "footprint x.yaml --format xml          | table, json, csv",
        "footprint x.yaml y.yaml                | y.yaml",
        "explain                                | Missing required parameter",
        "units --convert                        | --convert",
        "--verbose                              | --verbose"
      })
  @DisplayName("2: wrong usage, with what was meant")
  void usage(String line, String message) {
    Outcome outcome = Program.run(line.split(" "));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(message).contains("--help").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "footprint --help", "check -h", "explain -h", "units -h"})
  void help(String line) {
    Outcome outcome = Program.run(line.split(" "));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("Usage: greenplan");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void versionAndNothing() {
    assertThat(Program.run("--version").out()).startsWith("greenplan ");
    assertThat(Program.run().out()).contains("Exit codes:");
  }

  @Test
  @DisplayName("a scenario on standard input is named so in messages")
  void standardInput() {
    Outcome outcome = Program.pipe(GOOD);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEqualTo(Program.run("footprint", good).out());
    assertThat(Program.pipe(GOOD.replace("kWh", "L")).err()).contains("--> standard input:5:17");
  }

  @Test
  @DisplayName("--year shows another year of the file, and names those that there are")
  void years() {
    assertThat(Program.run("footprint", good, "--year", "2020-21").out())
        .contains("A hospital, 2020/21");
    Outcome outcome = Program.run("footprint", good, "--year", "2021/22");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("error[GP407] the scenario has no 2021/22")
        .contains("it has 2019/20, 2020/21");
  }

  @Test
  @DisplayName("-o writes the same bytes as standard output, and says nothing")
  void outputFile() throws IOException {
    Path result = folder.resolve("result.json");
    Outcome outcome = Program.run("footprint", good, "--format", "json", "-o", result.toString());
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(Files.readString(result))
        .isEqualTo(Program.run("footprint", good, "--format", "json").out());
    assertThat(names()).containsExactly("bad.yaml", "good.yaml", "result.json");
  }

  @Test
  @DisplayName("-o leaves a file as it is where there is an error")
  void outputFileOfAnError() throws IOException {
    Path result = Files.writeString(folder.resolve("result.txt"), "as it was");
    Outcome outcome = Program.run("footprint", bad, "-o", result.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Files.readString(result)).isEqualTo("as it was");
    assertThat(names()).containsExactly("bad.yaml", "good.yaml", "result.txt");
  }

  @Test
  @DisplayName("-o into a folder that is not there, or is no folder, or onto a folder: a sentence")
  void outputNowhere() throws IOException {
    Files.createDirectory(folder.resolve("full"));
    Files.writeString(folder.resolve("full/file"), "x");
    for (String place : new String[] {"none/result.txt", "good.yaml/result.txt", "full"}) {
      Outcome outcome = Program.run("footprint", good, "-o", folder.resolve(place).toString());
      assertThat(outcome.code()).as(place).isEqualTo(1);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).startsWith("error: \"").contains("cannot be written");
    }
    assertThat(names()).containsExactly("bad.yaml", "full", "good.yaml");
  }

  @Test
  @DisplayName("-o below a file, where nothing can be written, whoever asks")
  void outputForbidden() {
    Outcome outcome = Program.run("footprint", good, "-o", good + "/r.txt");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("cannot be written");
  }

  @Test
  @DisplayName("errors as JSON go to standard error, with places counted from 1")
  void errorsAsJson() {
    Outcome outcome = Program.run("footprint", bad, "--format", "json");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("\"valid\" : false", "\"errors\" : 2", "\"code\" : \"GP303\"", "\"line\" : 5");
  }

  @Test
  @DisplayName("check as JSON is data: it goes to standard output")
  void checkAsJson() {
    Outcome outcome = Program.run("check", bad, "--format", "json");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("\"errors\" : 2");
    assertThat(Program.run("check", good, "--format", "json").out()).contains("\"valid\" : true");
  }

  @Test
  @DisplayName("check looks at every year, footprint at the one it shows")
  void checkEveryYear() {
    String text = GOOD + "    expect: [{total: 1 tCO2e}]\n";
    assertThat(Program.pipe(text).code()).isZero();
    Outcome outcome = Program.run(text.getBytes(StandardCharsets.UTF_8), "check", "-");
    assertThat(outcome.code()).isEqualTo(1);
    // 1,200 x (0.18387 + 0.02391) of the edition of 2020
    assertThat(outcome.err()).contains("error[GP502] expected 1 tCO2e, found 0.249336 tCO2e");
  }

  @Test
  @DisplayName("a code is explained, in any case of letters; an unknown one is not")
  void codes() {
    assertThat(Program.run("explain", "gp203").out())
        .startsWith("GP203 (error): a key that is not known");
    Outcome outcome = Program.run("explain", "GP999");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("unknown code \"GP999\"");
  }

  @Test
  @DisplayName("units are listed and converted")
  void units() {
    assertThat(Program.run("units").out()).contains("kWh (gross CV)");
    assertThat(Program.run("units", "1.2", "GWh", "kWh").out()).contains("1,200,000 kWh");
    Outcome outcome = Program.run("units", "5 kg", "L");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("error[GP303]");
  }
}
