package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.InputFile;
import java.io.File;
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
public record ScenarioFolder(Path path, String name) {

  /** The folder that a scenario file lies in. */
  public static ScenarioFolder of(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    String typed = file.toString().replace('\\', '/');
    String name = typed.substring(0, typed.lastIndexOf('/') + 1);
    return new ScenarioFolder(parent == null ? Path.of("/") : parent, name);
  }

  /**
   * A file of the folder; null after it has been reported as missing or lying outside.
   *
   * @param relative its name from the folder, wherever in it the file lies that names it
   * @param origin where it is named
   */
  public @Nullable InputFile file(String relative, Origin origin, Problems problems) {
    Path file = resolve(relative);
    if (file == null || !file.startsWith(path) || leaves(file)) {
      problems.add(
          Code.GP406,
          origin,
          "\"" + typed(relative, origin) + "\" lies outside the scenario's folder",
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
    String typed = typed(relative, origin);
    if (Files.isDirectory(file)) {
      problems.add(Code.GP105, origin, "\"" + typed + "\" is a folder, not a file");
    } else {
      String before = typed.substring(0, typed.lastIndexOf('/') + 1);
      problems.add(Code.GP105, origin, "there is no file \"" + typed + "\"", nearest(file, before));
    }
  }

  /** A name as it is written in a file that lies deeper in the folder, which starts there. */
  private static String typed(String relative, Origin origin) {
    String local = origin.source().local();
    String below = local.substring(0, local.lastIndexOf('/') + 1);
    try {
      Path name = Path.of(relative);
      return below.isEmpty() || name.isAbsolute()
          ? relative
          : Path.of(below).relativize(name).toString().replace(File.separatorChar, '/');
    } catch (IllegalArgumentException e) {
      return relative;
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
