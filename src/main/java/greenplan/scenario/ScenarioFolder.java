package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
      problems.add(Code.GP105, origin, "there is no file \"" + relative + "\"", nearest(file));
      return null;
    }
    return new InputFile(file, name + relative);
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

  private static String nearest(Path file) {
    Path folder = file.getParent();
    String[] names = folder == null ? null : folder.toFile().list();
    return names == null
        ? ""
        : greenplan.diagnostics.Nearest.hint(
            String.valueOf(file.getFileName()), java.util.List.of(names));
  }
}
