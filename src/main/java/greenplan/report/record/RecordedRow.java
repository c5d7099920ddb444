package greenplan.report.record;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of results.
 *
 * @param cells the texts by column; numbers with every digit
 */
public record RecordedRow(Map<String, String> cells) {

  public RecordedRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** A row without cells. */
  static RecordedRow empty() {
    return new RecordedRow(Map.of());
  }

  RecordedRow with(String column, String text) {
    Map<String, String> more = new LinkedHashMap<>(cells);
    more.put(column, text);
    return new RecordedRow(more);
  }

  RecordedRow with(String column, @Nullable BigDecimal number) {
    return number == null ? this : with(column, Digits.plain(number).toPlainString());
  }

  RecordedRow with(String column, double number) {
    return with(column, Digits.of(number).orElse(null));
  }

  RecordedRow with(String column, OptionalDouble number) {
    return number.isPresent() ? with(column, number.getAsDouble()) : this;
  }

  /** The text of a column; null where it has none. */
  public @Nullable String cell(String column) {
    return cells.get(column);
  }

  /** What tells the row apart in its table. */
  public String name(RecordedPart part) {
    return String.join(" ", part.keys().stream().map(k -> cells.getOrDefault(k, "")).toList());
  }
}
