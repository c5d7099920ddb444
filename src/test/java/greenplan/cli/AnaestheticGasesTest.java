package greenplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as users see it: results, and every mistake with its place. */
class AnaestheticGasesTest {

  private static final String EXAMPLE = "scenarios/gases/example.yaml";
  private static final String FOLDER = "src/test/resources/gases/";

  private static Outcome run(String file, String... options) {
    String[] args = new String[options.length + 2];
    System.arraycopy(options, 0, args, 2, options.length);
    args[0] = "anaesthetic-gases";
    args[1] = file;
    return Program.run(args);
  }

  @Test
  void resultsAreWhatTheyWere() {
    Outcome text = run(EXAMPLE);
    assertThat(text.err()).isEmpty();
    Golden.check("example.gases.txt", text.out());
    Golden.check("example.gases.json", run(EXAMPLE, "--format", "json").out());
    Golden.check("example.gases.csv", run(EXAMPLE, "--format", "csv").out());
    Golden.check("gaff.gases.txt", run(FOLDER + "gaff.yaml").out());
    Golden.check("two-thirds.gases.txt", run(FOLDER + "two-thirds-2024-25.yaml").out());
    Golden.check(
        "two-thirds.gases.json", run(FOLDER + "two-thirds-2024-25.yaml", "--format", "json").out());
    String milton = "scenarios/gases/milton-keynes-gases-2024-25.yaml";
    assertThat(run(milton).err()).isEmpty();
    Golden.check("milton-keynes-2024-25.gases.txt", run(milton).out());
    Golden.check("milton-keynes-2024-25.gases.json", run(milton, "--format", "json").out());
    Golden.check("milton-keynes-2024-25.gases.csv", run(milton, "--format", "csv").out());
    Golden.check("a-month-later.gases.txt", run(FOLDER + "a-month-later.yaml").out());
  }

  /**
   * 14 x 9,000 = 126,000 L; x 0.0018728 x 273 / 1,000 = 64.421 t. 1,500 L in 3 of 12 months are
   * 6,000 L: 4.76 %. 600 x 2,000 L of mixture hold 600,000 L: 306.766 t.
   */
  @Test
  void theExampleIsWorkedByHand() {
    String out = run(EXAMPLE).out();
    assertThat(out)
        .containsPattern("theatre-manifold +nitrous-oxide +126,000\\.0 +236\\.0 +64\\.421 ")
        .containsPattern("maternity +nitrous-oxide-mixture +600,000\\.0 +1,123\\.7 +306\\.765 ")
        .containsPattern(
            "theatre-manifold +6,000\\.0 +500\\.0 +3\\.068 +4\\.76% +120,000\\.0 +61\\.353 +95\\.24% ")
        .contains("3 of 4 not audited.")
        .contains("GWP over 100 years: AR6 (ipcc-gwp-ar6).");
  }

  @Test
  void theAliasAndStandardInputGiveTheSame() {
    String expected = run(FOLDER + "gaff.yaml").out();
    assertThat(Program.run("nitrous-oxide", FOLDER + "gaff.yaml").out()).isEqualTo(expected);
    String typed =
        """
        title: T
        organisation: O
        year: 2024/25
        gwp: AR5
        gases: {a: {gas: n2o, purchased: 1 kg, source: x}}
        """;
    Outcome piped = Program.run(typed.getBytes(UTF_8), "anaesthetic-gases", "-", "--format", "csv");
    assertThat(piped.err()).isEmpty();
    assertThat(piped.out()).contains(",0.265,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amounts",
        "captures",
        "mixtures",
        "shape",
        "period",
        "no-period",
        "nothing",
        "no-base",
        "base-itself",
        "base-circle",
        "base-missing",
        "base-outside",
        "base-later",
        "base-gwp",
        "base-not-restated",
        "base-not-in-set",
        "base-broken",
        "base-targets"
      })
  void mistakesHavePlaces(String name) throws IOException {
    Outcome outcome = run(FOLDER + "bad/" + name + ".yaml");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    Path expected = Program.RESOURCES.resolve("gases/bad/" + name + ".txt");
    Golden.checkFile(expected, outcome.err().replace(FOLDER + "bad/", ""));
    assertThat(Files.readString(expected)).doesNotContain("internal fault");
  }

  /** A file in a chain of ten is read, an eleventh is not. */
  @Test
  void tenYearsInARowAreTheMost(@TempDir Path folder) throws IOException {
    for (int year = 2014; year <= 2024; year++) {
      String base = year == 2014 ? "" : "base: y" + (year - 1) + ".yaml\n";
      Files.writeString(
          folder.resolve("y" + year + ".yaml"),
          "title: T\norganisation: O\ngwp: AR6\nyear: "
              + year
              + "/"
              + (year + 1)
              + "\n"
              + base
              + "gases: {a: {gas: n2o, purchased: 1 kg, source: x}}\n");
    }
    assertThat(run(folder.resolve("y2023.yaml").toString()).err()).isEmpty();
    Outcome eleven = run(folder.resolve("y2024.yaml").toString());
    assertThat(eleven.code()).isEqualTo(1);
    assertThat(eleven.err())
        .startsWith("error[GP413] more than ten years in a row")
        .contains("y2015.yaml:5:7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "- a list\n", "text\n", "title: [\n"})
  void whatIsNoSuchFileIsAnError(String typed) {
    Outcome outcome = Program.run(typed.getBytes(UTF_8), "anaesthetic-gases", "-");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("error[");
  }
}
