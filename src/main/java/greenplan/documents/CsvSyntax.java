package greenplan.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why a table cannot be read on, and where. */
final class CsvSyntax {

  private static final Pattern LINE = Pattern.compile("starting at line (\\d{1,9})");

  private CsvSyntax() {}

  static void report(CsvParseException e, Source source, Problems problems) {
    String text = String.valueOf(e.getMessage());
    Matcher line = LINE.matcher(text);
    Origin origin =
        line.find() ? Origin.of(source, Integer.parseInt(line.group(1))) : Origin.of(source);
    if (text.contains("buffer size")) {
      problems.add(
          Code.GP104,
          origin,
          "a field is larger than " + CsvTable.BIGGEST_FIELD + " characters",
          "check for a quote that is not closed");
    } else if (text.contains("Unclosed")) {
      problems.add(
          Code.GP101, origin, "a quote opens in this row and is never closed", "close it with \"");
    } else if (text.contains("after closing quote")) {
      problems.add(
          Code.GP101,
          origin,
          "a field of this row goes on after its closing quote",
          "inside quotes a quote is written twice: \"\"");
    } else {
      problems.add(Code.GP101, origin, "the table cannot be read from this row on");
    }
  }

  /** The first line with bytes that do not decode. */
  static Origin firstUnreadable(Path path, Source source) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.indexOf('\uFFFD') >= 0) {
          return Origin.of(source, number);
        }
        number++;
      }
    } catch (IOException e) {
      return Origin.of(source);
    }
    return Origin.of(source);
  }
}
