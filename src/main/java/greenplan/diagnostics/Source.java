package greenplan.diagnostics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A text that input came from, named the way the user named it, which can show one of its lines
 * again.
 *
 * <p>Lines are read anew when a message needs them, so that a table of a million rows is not kept
 * in memory for a message that may never be written.
 */
public final class Source {

  private final String name;
  private final Supplier<BufferedReader> opener;

  private Source(String name, Supplier<BufferedReader> opener) {
    this.name = name;
    this.opener = opener;
  }

  /** A file, shown to the user as {@code name}. */
  public static Source ofFile(Path path, String name) {
    return new Source(name, () -> open(path));
  }

  /** A text that is not (or no longer) a file, such as standard input. */
  public static Source ofText(String name, String text) {
    return new Source(name, () -> new BufferedReader(new StringReader(text)));
  }

  /** The name that messages print. */
  public String name() {
    return name;
  }

  /** The text of a line, counted from 1; empty where there is no such line. */
  public String line(int number) {
    try (BufferedReader reader = opener.get()) {
      return reader.lines().skip(number - 1L).findFirst().orElse("");
    } catch (IOException | java.io.UncheckedIOException e) {
      return "";
    }
  }

  private static BufferedReader open(Path path) {
    try {
      return Files.newBufferedReader(path);
    } catch (IOException e) {
      return new BufferedReader(new StringReader(""));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
