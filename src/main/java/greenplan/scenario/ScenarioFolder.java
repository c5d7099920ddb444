package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a scenario, outside of which it can read nothing.
 *
 * @param path the folder
 * @param name how the user named it, with a slash at the end; empty for the current folder
 */
record ScenarioFolder(Path path, String name) {

  /** The folder that a scenario file lies in. */
  static ScenarioFolder of(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    String typed = file.toString().replace('\\', '/');
    String name = typed.substring(0, typed.lastIndexOf('/') + 1);
    return new ScenarioFolder(parent == null ? Path.of("/") : parent, name);
  }

  /** A file of the folder; null after it has been reported as missing or lying outside. */
  @Nullable InputFile file(String relative, Origin origin, Problems problems) {
    Path file = resolve(relative);
    if (file == null || !file.startsWith(path) || leaves(file)) {
      problems.add(
          Code.GP406,
          origin,
          "\"" + relative + "\" lies outside the scenario's folder",
          "copy it beside the scenario");
      return null;
    }
    if (!Files.isRegularFile(file)) {
      report(file, relative, origin, problems);
      return null;
    }
    return new InputFile(file, name + relative, relative);
  }

  private static void report(Path file, String relative, Origin origin, Problems problems) {
    if (Files.isDirectory(file)) {
      problems.add(Code.GP105, origin, "\"" + relative + "\" is a folder, not a file");
    } else {
      String before = relative.substring(0, relative.lastIndexOf('/') + 1);
      problems.add(
          Code.GP105, origin, "there is no file \"" + relative + "\"", nearest(file, before));
    }
  }

  private @Nullable Path resolve(String relative) {
    try {
      return path.resolve(relative).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Whether a symbolic link leads out of the folder. */
  private boolean leaves(Path file) {
    try {
      return Files.exists(file) && !file.toRealPath().startsWith(path.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  /** The files of the folder with names like the one that is missing, as they would be typed. */
  private static String nearest(Path file, String before) {
    Path folder = file.getParent();
    String[] names = folder == null ? null : folder.toFile().list();
    if (names == null) {
      return "";
    }
    List<String> near = Nearest.to(String.valueOf(file.getFileName()), List.of(names));
    return Nearest.question(near.stream().map(before::concat).toList());
  }
}
