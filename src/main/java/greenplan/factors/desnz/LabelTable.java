package greenplan.factors.desnz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The renames, read from {@code labels.csv}: which part of an id a label stands for. A row counts
 * for one category, or for all of them where the category is {@code *}; a row without a label is
 * about the category itself.
 */
final class LabelTable {

  private static final String RESOURCE = "labels.csv";
  private static final String ANY_CATEGORY = "*";

  private final Map<Key, String> parts;

  private record Key(String category, String label) {}

  private record Row(Key key, String part) {}

  private LabelTable(Map<Key, String> parts) {
    this.parts = parts;
  }

  /** The table that is shipped with the program; a label that stands in it twice is a fault. */
  static LabelTable shipped() {
    InputStream in =
        Objects.requireNonNull(LabelTable.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new LabelTable(
          reader
              .lines()
              .skip(1)
              .map(LabelTable::row)
              .collect(Collectors.toMap(Row::key, Row::part)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only labels hold commas, so the first and the last comma of a line are the column borders. */
  private static Row row(String line) {
    int first = line.indexOf(',');
    int last = line.lastIndexOf(',');
    String category = LabelText.normalise(line.substring(0, first));
    String label = LabelText.normalise(line.substring(first + 1, last).replace("\"", ""));
    return new Row(new Key(category, label), line.substring(last + 1));
  }

  /** What a category says about its ids, empty for a category that is not known here. */
  Optional<String> ofCategory(String category) {
    return Optional.ofNullable(parts.get(new Key(category, "")));
  }

  /** What a label stands for within a category, empty for a label that needs no rename. */
  Optional<String> ofLabel(String category, String label) {
    return Optional.ofNullable(parts.get(new Key(category, label)))
        .or(() -> Optional.ofNullable(parts.get(new Key(ANY_CATEGORY, label))));
  }
}
