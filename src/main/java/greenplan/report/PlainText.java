package greenplan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes text that is finished. */
final class PlainText {

  private PlainText() {}

  static void write(Writer out, String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
