package greenplan.documents;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A single value. It is always text: whether {@code 2019/20} or {@code 1e3} is a number is for the
 * reader of that key to say.
 *
 * @param origin where it starts
 * @param text the value without quotes; empty for a null
 * @param isNull whether nothing stands there
 */
public record Scalar(Origin origin, String text, boolean isNull) implements Node {

  @Override
  public String description() {
    return isNull ? "nothing" : "the text \"" + text + "\"";
  }

  /** The text turned into a value, or null after the fault has been reported at its place. */
  public <T> @Nullable T read(Function<String, Reading<T>> reader, Problems problems) {
    Reading<T> reading = reader.apply(text);
    if (reading.isValue()) {
      return reading.value();
    }
    problems.add(reading.fault(), origin);
    return null;
  }
}
