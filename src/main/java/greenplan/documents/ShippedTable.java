package greenplan.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table that is shipped with the program: fields separated by a bar, nothing quoted, a header,
 * and comments that start with {@code #}. What is wrong with it is a fault of the program.
 */
public final class ShippedTable {

  private ShippedTable() {}

  /** The rows of the table beside a class, each by column. */
  public static List<Map<String, String>> rows(Class<?> beside, String name) {
    List<String> lines = lines(beside, name);
    String[] columns = lines.get(0).split("\\|", -1);
    return lines.stream().skip(1).map(line -> row(columns, line.split("\\|", -1))).toList();
  }

  private static List<String> lines(Class<?> beside, String name) {
    InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] columns, String[] cells) {
    if (cells.length != columns.length) {
      throw new IllegalStateException("a row of " + cells.length + " fields: " + cells[0]);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return row;
  }
}
