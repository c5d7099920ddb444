package greenplan.documents;

import greenplan.diagnostics.Source;
import java.nio.file.Path;

/**
 * A file that input is read from.
 *
 * @param path where it is
 * @param name its name as the user typed it, which messages print
 * @param local its name within the folder it came with, which results print
 */
public record InputFile(Path path, String name, String local) {

  /** A file that results name as the user does. */
  public static InputFile of(Path path, String name) {
    return new InputFile(path, name, name);
  }

  /** A file that was named on its own, which results name without its folder. */
  public static InputFile typed(Path path) {
    String name = path.toString().replace('\\', '/');
    return new InputFile(path, name, name.substring(name.lastIndexOf('/') + 1));
  }

  Source source() {
    return Source.ofFile(path, name, local);
  }
}
