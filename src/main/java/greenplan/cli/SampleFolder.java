package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.factors.FactorData;
import greenplan.report.SchemaJson;
import greenplan.report.sheet.ActivityTemplate;
import greenplan.scenario.ScenarioShape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a beginner starts from: a sample that runs as it is, or a workbook to fill. */
final class SampleFolder {

  static final String WORKBOOK = "activity.xlsx";

  private SampleFolder() {}

  /** The files of the sample. */
  static Map<String, byte[]> sample() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("scenario.yaml", template("scenario.yaml"));
    files.put("data/2024-25.csv", template("2024-25.csv"));
    files.put("data/2023-24.csv", template("2023-24.csv"));
    files.put("schema/scenario.schema.json", schema());
    files.put(".vscode/settings.json", template("settings.json"));
    return files;
  }

  /** The workbook alone. */
  static Map<String, byte[]> workbook(Problems problems) {
    FactorData data = FactorData.open(Home.factors(), problems);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ActivityTemplate.write(data, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(WORKBOOK, out.toByteArray());
  }

  private static byte[] schema() {
    StringWriter text = new StringWriter();
    SchemaJson.write(ScenarioShape.SCENARIO, ScenarioShape.EXTENDS, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] template(String name) {
    try (InputStream in = SampleFolder.class.getResourceAsStream("/greenplan/init/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
