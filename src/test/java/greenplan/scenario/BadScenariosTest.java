package greenplan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scenarios with mistakes, each beside the messages that it must give.
 *
 * <p>A new case is two files: {@code NAME.yaml}, and {@code NAME.txt} made with {@code mvn test
 * -Dgolden.update=true} and then read with care.
 */
class BadScenariosTest {

  private static final Path FOLDER = Program.RESOURCES.resolve("scenarios-bad");

  static List<String> names() throws IOException {
    return files(".yaml");
  }

  private static List<String> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  @Test
  @DisplayName("every scenario has its messages, and every file of messages its scenario")
  void pairsAreComplete() throws IOException {
    assertThat(names()).hasSizeGreaterThan(15).isEqualTo(files(".txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesItsMessagesAndNothingElse(String name, @TempDir Path folder) throws IOException {
    Path result = folder.resolve("result.txt");
    Program.Outcome outcome = footprint(name, "-o", result.toString());
    Golden.checkFile(FOLDER.resolve(name + ".txt"), outcome.err());
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void doesNotDependOnTheMachine(String name) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(footprint(name).err()).isEqualTo(expected(name));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The shape of a message: a place with a line, but for a file that has none. */
  @ParameterizedTest
  @MethodSource("names")
  void everyMessageHasAPlace(String name) throws IOException {
    List<String> lines = expected(name).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("error[")) {
        assertThat(lines.get(i + 1))
            .matches("  --> ([a-z0-9./-]+:\\d+(:\\d+)?|.*empty\\.(csv|yaml))");
      }
    }
  }

  @Test
  @DisplayName("a unit, a key, an activity and a year: four mistakes, four messages, one run")
  void fourMistakes() throws IOException {
    assertThat(expected("four-mistakes"))
        .containsSubsequence(
            "error[GP306] \"2016/18\"",
            "four-mistakes.yaml:3:7",
            "did you mean \"2016/17\"?",
            "error[GP203] unknown key \"baselin\"",
            "four-mistakes.yaml:4:1",
            "error[GP303] an amount in L (volume)",
            "four-mistakes.yaml:6:8",
            "write it in kWh",
            "error[GP401] unknown activity \"electricty\"",
            "four-mistakes.yaml:7:3",
            "did you mean \"electricity\"",
            "4 errors");
  }

  private static Program.Outcome footprint(String name, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "footprint";
    args[1] = FOLDER.resolve(name + ".yaml").toString();
    System.arraycopy(options, 0, args, 2, options.length);
    Program.Outcome outcome = Program.run(args);
    String folder = FOLDER.toString().replace('\\', '/') + "/";
    return new Program.Outcome(outcome.code(), outcome.out(), outcome.err().replace(folder, ""));
  }

  private static String expected(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".txt"));
  }
}
