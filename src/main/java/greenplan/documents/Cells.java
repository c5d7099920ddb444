package greenplan.documents;

import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A record of texts by key: a mapping of a document or a row of a table. */
public interface Cells extends Place {

  /** The text of a key; empty where there is none. */
  String text(String key);

  /** Where it stands, without the texts. */
  Place place();

  /** The value of a key, or null where there is none or after its fault has been reported. */
  default <T> @Nullable T read(String key, Function<String, Reading<T>> reader, Problems problems) {
    String text = text(key);
    if (text.isEmpty()) {
      return null;
    }
    Reading<T> reading = reader.apply(text);
    if (reading.isValue()) {
      return reading.value();
    }
    problems.add(reading.fault(), origin(key));
    return null;
  }
}
