package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.report.SchemaJson;
import greenplan.scenario.ScenarioShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The sample that a beginner starts from: written into a folder whole, or not at all. */
final class SampleFolder {

  private final Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();

  /** What was made so far, the newest first. */
  private final Deque<Path> made = new ArrayDeque<>();

  SampleFolder(Path folder) {
    this.folder = folder;
    files.put("scenario.yaml", template("scenario.yaml"));
    files.put("data/2024-25.csv", template("2024-25.csv"));
    files.put("data/2023-24.csv", template("2023-24.csv"));
    files.put("schema/scenario.schema.json", schema());
    files.put(".vscode/settings.json", template("settings.json"));
  }

  /** The names of its files, from the folder. */
  Iterable<String> names() {
    return files.keySet();
  }

  /** Reports every file that would be overwritten. */
  void reportExisting(Problems problems) {
    for (String name : files.keySet()) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        problems.add(
            Code.GP108,
            origin(name),
            "\"" + typed(name) + "\" exists already, and nothing was written",
            "name another folder, or move the file away");
      }
    }
  }

  /** Writes all files; after a failure, which is reported, none of them is left. */
  void write(Problems problems) {
    for (Map.Entry<String, String> file : files.entrySet()) {
      try {
        write(folder.resolve(file.getKey()), file.getValue());
      } catch (IOException e) {
        undo();
        problems.add(
            Code.GP109,
            origin(file.getKey()),
            "\"" + typed(file.getKey()) + "\" cannot be written, and nothing was",
            "name a folder in which you may write");
        return;
      }
    }
  }

  private void write(Path file, String text) throws IOException {
    makeFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    made.push(file);
  }

  private void makeFolder(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.isDirectory(path)) {
      return;
    }
    if (parent != null) {
      makeFolder(parent);
    }
    Files.createDirectory(path);
    made.push(path);
  }

  private void undo() {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // Somebody put a file of their own into the folder meanwhile: it stays.
        return;
      }
    }
  }

  /** A file of the folder as the user would type it. */
  String typed(String name) {
    return folder.resolve(name).toString().replace('\\', '/');
  }

  private Origin origin(String name) {
    return Origin.of(Source.ofText(typed(name), ""));
  }

  private static String schema() {
    StringWriter text = new StringWriter();
    SchemaJson.write(ScenarioShape.SCENARIO, ScenarioShape.EXTENDS, text);
    return text.toString();
  }

  private static String template(String name) {
    try (InputStream in = SampleFolder.class.getResourceAsStream("/greenplan/init/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
