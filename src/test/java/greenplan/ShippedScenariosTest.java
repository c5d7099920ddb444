package greenplan;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that is shipped runs, holds what it expects, and gives what it gave before. */
class ShippedScenariosTest {

  /** The warnings that are right of a shipped scenario; none where it is not listed. */
  private static final Map<String, List<String>> RIGHTLY_WARNED =
      Map.of(
          "milton-keynes-gases.yaml",
          List.of(
              "warning[GP703] factors of limited standing are used, of ipcc-gwp-ar6"
                  + " (transcription): nitrous-oxide.gwp"),
          "blmk-inhalers.yaml",
          List.of(
              "warning[GP703] factors of limited standing are used, of"
                  + " inhalers-class-midpoints-2019 (study):"
                  + " inhaler-class-ics-laba-pmdi-hfc134a.use,"
                  + " inhaler-class-ics-laba-pmdi-hfc227ea.use, inhaler-class-ics-pmdi.use,"
                  + " inhaler-class-laba-pmdi.use, inhaler-class-saba-large-pmdi.use,"
                  + " inhaler-class-saba-small-pmdi.use, inhaler-class-sama-pmdi.use,"
                  + " inhaler-class-smi.use",
              "warning[GP703] factors of limited standing are used, of"
                  + " inhalers-class-midpoints-2019 (derived): inhaler-class-dpi.use"));

  /** Relative, so that no path of this machine gets into a golden file. */
  private static final Path FOLDER = Path.of("scenarios");

  static List<String> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  private static Outcome footprint(String name, String... options) {
    String[] args = new String[options.length + 2];
    System.arraycopy(options, 0, args, 2, options.length);
    args[0] = "footprint";
    args[1] = FOLDER + "/" + name;
    return Program.run(args);
  }

  @Test
  void theScenariosAreThere() throws IOException {
    assertThat(scenarios())
        .contains("bedfordshire-2016-17.yaml", "blmk-2019-20.yaml", "milton-keynes-2016-17.yaml");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void givesWhatItGaveBefore(String name) {
    String stem = name.replace(".yaml", "");
    Outcome text = footprint(name);
    assertThat(text.code()).as(text.err()).isZero();
    Golden.check(stem + ".footprint.txt", text.out());
    Golden.check(stem + ".footprint.json", footprint(name, "--format", "json").out());
  }

  static List<String> plans() throws IOException {
    return scenarios().stream()
        .filter(
            name ->
                name.matches(
                        "blmk-(base|green-plan|green-plan-aspiration|inhalers|late-start).yaml")
                    || name.equals("milton-keynes-gases.yaml"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void leadsWhereItLedBefore(String name) {
    String stem = name.replace(".yaml", "");
    Outcome text = Program.run("trajectory", FOLDER + "/" + name);
    assertThat(text.err()).isEmpty();
    assertThat(text.code()).isZero();
    Golden.check(stem + ".trajectory.txt", text.out());
    Golden.check(
        stem + ".trajectory.json",
        Program.run("trajectory", FOLDER + "/" + name, "--format", "json").out());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void warnsOfWhatIsRightlyDoubted(String name) {
    List<String> warnings =
        footprint(name).err().lines().filter(line -> line.startsWith("warning[")).toList();
    assertThat(warnings).isEqualTo(RIGHTLY_WARNED.getOrDefault(name, List.of()));
  }

  /** 9,754,370 kWh x 0.41205 = 4,019,288.1585 kg. */
  @Test
  void explainsTheFourComponentsOfElectricity() {
    Outcome outcome = Program.run("explain", FOLDER + "/milton-keynes-2016-17.yaml", "electricity");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("4,019.2881585 tCO2e");
    assertThat(outcome.out().lines().filter(line -> line.contains("    x "))).hasSize(4);
  }
}
