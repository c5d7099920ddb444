package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder of files that appears whole or not at all. */
final class NewFolder {

  /** Writes one file. */
  interface Content {
    void write(Writer out);
  }

  private NewFolder() {}

  /** Writes the files beside their place, then moves the folder into it; reports what fails. */
  static void write(Path folder, Map<String, Content> files, Problems problems) {
    Origin origin = Origin.of(Source.ofText(folder.toString(), ""));
    if (Files.exists(folder)) {
      problems.add(
          Code.GP108,
          origin,
          "\"" + folder + "\" exists already, and nothing was written",
          "name another folder, or move this one away");
      return;
    }
    Path place = folder.toAbsolutePath();
    Path part = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      remove(part, files);
      Files.createDirectory(part);
      write(part, files);
      Files.move(part, folder);
    } catch (IOException e) {
      String message = "\"" + folder + "\" cannot be written, and nothing was left behind";
      problems.add(Code.GP109, origin, message, "check that the folder above it is there");
    } finally {
      removeQuietly(part, files);
    }
  }

  /** A half-written folder that cannot be removed is hidden, and is replaced the next time. */
  private static void removeQuietly(Path part, Map<String, Content> files) {
    try {
      remove(part, files);
    } catch (IOException e) {
      // The outcome has been reported already.
    }
  }

  private static void write(Path folder, Map<String, Content> files) throws IOException {
    for (Map.Entry<String, Content> file : files.entrySet()) {
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file.getKey()))) {
        file.getValue().write(out);
      }
    }
  }

  private static void remove(Path folder, Map<String, Content> files) throws IOException {
    for (String file : files.keySet()) {
      Files.deleteIfExists(folder.resolve(file));
    }
    Files.deleteIfExists(folder);
  }
}
