package greenplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Results that are kept as files and compared byte by byte.
 *
 * <p>After a change that is meant, {@code mvn test -Dgolden.update=true} writes them anew; the
 * difference is then reviewed like any other.
 */
public final class Golden {

  private static final Path FOLDER = Program.HOME.resolve("src/test/resources/golden");

  private Golden() {}

  /** Compares a text with the golden file of this name, or writes it where that is asked for. */
  public static void check(String name, String text) {
    checkFile(FOLDER.resolve(name), text);
  }

  /** The same for a file that the project shows its users, such as the schema. */
  public static void checkFile(Path file, String text) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(file).as("golden file; -Dgolden.update=true writes it").exists();
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
