package greenplan.diagnostics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a code, from {@code codes.txt} beside this class. They are read when somebody asks
 * for an explanation, which no other run needs.
 *
 * @param title what kind of problem it is
 * @param explanation what it means and what to do
 */
record CodeText(String title, String explanation) {

  private static final class Table {

    private static final Map<Code, CodeText> TEXTS = read();
  }

  /** The words of a code; a code without words is a defect. */
  static CodeText of(Code code) {
    CodeText text = Table.TEXTS.get(code);
    if (text == null) {
      throw new IllegalStateException("codes.txt has no row of " + code);
    }
    return text;
  }

  private static Map<Code, CodeText> read() {
    Map<Code, CodeText> texts = new EnumMap<>(Code.class);
    for (String line : lines()) {
      String[] cells = line.split("\\|", -1);
      if (!line.startsWith("#")) {
        texts.put(Code.valueOf(cells[0]), new CodeText(cells[1], cells[2]));
      }
    }
    return texts;
  }

  private static List<String> lines() {
    InputStream in = CodeText.class.getResourceAsStream("codes.txt");
    if (in == null) {
      throw new IllegalStateException("codes.txt is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
