package greenplan.diagnostics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private final String local;
  private final Supplier<BufferedReader> opener;

  private Source(String name, String local, Supplier<BufferedReader> opener) {
    this.name = name;
    this.local = local;
    this.opener = opener;
  }

  /** A file, shown to the user as {@code name}. */
  public static Source ofFile(Path path, String name) {
    return ofFile(path, name, name);
  }

  /** A file that results call {@code local}, so that they do not depend on the folder it is in. */
  public static Source ofFile(Path path, String name, String local) {
    return new Source(name, local, () -> open(path));
  }

  /** A text that is not (or no longer) a file, such as standard input. */
  public static Source ofText(String name, String text) {
    return new Source(name, name, () -> new BufferedReader(new StringReader(text)));
  }

  /** The name that messages print: as the user typed it. */
  public String name() {
    return name;
  }

  /** The name that results print: within the folder it came with. */
  public String local() {
    return local;
  }

  /** The text of a line, counted from 1; empty where there is no such line. */
  public String line(int number) {
    if (number < 1) {
      return "";
    }
    try (BufferedReader reader = opener.get()) {
      String text = reader.lines().skip(number - 1L).findFirst().orElse("");
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  /** Bytes that are not UTF-8 show as replacement characters: a message must not fail on them. */
  private static BufferedReader open(Path path) {
    try {
      InputStream bytes = Files.newInputStream(path);
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new BufferedReader(new StringReader(""));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
