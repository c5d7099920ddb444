package greenplan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes a finished text. */
public final class TextOut {

  private TextOut() {}

  public static void write(String text, Writer out) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
