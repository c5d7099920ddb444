package greenplan.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

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
  private final Lines lines;
  private final boolean isSheet;

  private interface Lines {
    String line(int number) throws IOException;
  }

  private Source(String name, String local, Lines lines) {
    this(name, local, lines, false);
  }

  private Source(String name, String local, Lines lines, boolean isSheet) {
    this.name = name;
    this.local = local;
    this.lines = lines;
    this.isSheet = isSheet;
  }

  /** A file, shown to the user as {@code name}. */
  public static Source ofFile(Path path, String name) {
    return ofFile(path, name, name);
  }

  /** A file that results call {@code local}, so that they do not depend on the folder it is in. */
  public static Source ofFile(Path path, String name, String local) {
    return new Source(name, local, new LineFinder(path)::line);
  }

  /** A text that is not (or no longer) a file, such as standard input. */
  public static Source ofText(String name, String text) {
    return new Source(name, name, number -> text.lines().skip(number - 1L).findFirst().orElse(""));
  }

  /** A text that is read once, of which only some lines are kept, by number. */
  public static Source ofLines(String name, Map<Integer, String> kept) {
    return new Source(name, name, number -> kept.getOrDefault(number, ""));
  }

  /**
   * A sheet of a workbook: lines are its rows, places are cells, as {@code my.xlsx:Activity!C14}.
   */
  public static Source ofSheet(String file, String sheet) {
    String name = file + ":" + sheet;
    return new Source(name, name, number -> "", true);
  }

  /** A place in the text, as people write it. */
  String place(String of, int line, int column) {
    if (line == 0) {
      return of;
    }
    if (isSheet) {
      return of + "!" + CellName.of(line, column);
    }
    return column == 0 ? of + ":" + line : of + ":" + line + ":" + column;
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
    try {
      String text = lines.line(number);
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
