package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result says of what it was made from. */
class RunRecordTest {

  private static final String SCENARIO =
      Footprints.scenario(
          "own-factors: data/own.csv\nfactors: {pins: {natural-gas.combustion: desnz-2018,"
              + " natural-gas.well-to-tank: desnz-2018}}\n"
              + "tables: [data/lines.csv]\nactivities: {gas: {amount: 1000 kWh, source: bill}}\n");

  @TempDir private Path folder;

  private Path write(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name).resolve("data"));
    Files.writeString(data.resolve("own.csv"), "id,unit,kgco2e,source\na.use,kWh,1,a test\n");
    Files.writeString(
        data.resolve("lines.csv"), "activity,amount,unit,source\nelectricity,5,kWh,a bill\n");
    return Files.writeString(folder.resolve(name).resolve("scenario.yaml"), SCENARIO);
  }

  @ParameterizedTest
  @DisplayName("the same input gives the same bytes in whatever folder it lies")
  @ValueSource(strings = {"json", "csv", "table"})
  void folders(String format) throws IOException {
    String here = Program.run("footprint", write("a").toString(), "--format", format).out();
    String there = Program.run("footprint", write("b/c d").toString(), "--format", format).out();
    assertThat(here).isNotEmpty().isEqualTo(there);
    assertThat(here).doesNotContain(folder.toString());
  }

  @Test
  @DisplayName("every file that was read is there by its name within the folder, with its hash")
  void files() throws IOException {
    String json = Program.run("footprint", write("a").toString(), "--format", "json").out();
    assertThat(json)
        .contains("\"scenario.yaml\" : \"" + sha256(SCENARIO) + "\"")
        .contains("\"data/own.csv\"", "\"data/lines.csv\"", "\"emission-factors/activities.yaml\"")
        .contains("\"emission-factors/desnz-2018/factors.csv\"")
        .containsSubsequence("\"pin.natural-gas.combustion\"", "\"pin.natural-gas.well-to-tank\"");
  }

  @Test
  @DisplayName("a scenario from standard input is hashed as it came")
  void standardInput() {
    String scenario = Footprints.scenario("activities: {gas: {amount: 1 kWh, source: bill}}\n");
    byte[] bytes = scenario.getBytes(StandardCharsets.UTF_8);
    String json = Program.run(bytes, "footprint", "-", "--format", "json").out();
    assertThat(json).contains("\"standard input\" : \"" + sha256(scenario) + "\"");
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
