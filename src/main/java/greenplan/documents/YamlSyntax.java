package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Says in plain words what the parser says in the language of the YAML specification. */
final class YamlSyntax {

  /**
   * A translation.
   *
   * @param problem what the parser says
   * @param opening whether the place to show is where the construct starts, rather than where the
   *     parser gave up
   * @param message what to say; %1 is the first group, %2 the line in which the construct starts
   * @param hint what to do
   */
  private record Plain(Pattern problem, boolean opening, String message, String hint) {

    static Plain here(String problem, String message, String hint) {
      return new Plain(Pattern.compile(problem), false, message, hint);
    }

    static Plain opening(String problem, String message, String hint) {
      return new Plain(Pattern.compile(problem), true, message, hint);
    }
  }

  private static final Pattern CUT_SHORT =
      Pattern.compile("\\\\(?:x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!00\\p{XDigit}{6}))");
  private static final String NO_CODE = "what follows the backslash is not a code of a character";
  private static final String BACKSLASH =
      "between double quotes write \\\\ for a backslash, or use single quotes";
  private static final String QUOTE = "put quotes around the text";

  private static final List<Plain> WORDS =
      List.of(
          Plain.opening(
              "^found unexpected end of stream",
              "the quote that opens here is never closed",
              "close the quote"),
          Plain.opening(
              "^expected ',' or '(.)', but got <stream end>",
              "the bracket that opens here is never closed",
              "close it with %1"),
          Plain.here(
              "^expected ',' or '(.)'",
              "a comma or %1 is missing before this, in the brackets that open in line %2",
              ""),
          Plain.opening(
              "^could not find expected ':'",
              "this line has no colon and space",
              "write a key, a colon, a space and a value, as in year: 2019/20"),
          Plain.here(
              "^mapping values are not allowed here",
              "a colon is not expected here",
              "put quotes around a text that holds a colon, and check that this line lines up with"
                  + " the one above and that the one above has its colon"),
          Plain.here(
              "^sequence entries are not allowed here",
              "a list item is not expected here",
              "start a list on a line of its own"),
          Plain.here(
              "^expected <block end>, but found '<scalar>'",
              "text follows a value that has already ended",
              "check the quotes: between single quotes an apostrophe is written twice ('')"),
          Plain.here(
              "^expected <block end>",
              "this does not line up with the lines above",
              "keys of one mapping, and items of one list, start in the same column"),
          Plain.here(
              "^found character '(.)' that cannot start",
              "an unquoted text cannot start with %1",
              QUOTE),
          Plain.here(
              "^unexpected character found (.)",
              "%1 is not expected here",
              "a list item starts with - and a space; put quotes around a text that starts with &"
                  + " or *"),
          Plain.here(
              "^expected the node content, but found '(.+)'", "a value is missing before %1", ""),
          Plain.here(
              "^found unknown escape character (.)",
              "\"\\%1\" has no meaning between double quotes",
              BACKSLASH),
          Plain.here("^expected escape sequence", NO_CODE, BACKSLASH),
          Plain.here(
              "^expected '<document start>'",
              "text follows after the end of the document",
              "check the quotes and brackets above, and that every key has a colon"));

  private YamlSyntax() {}

  static void report(MarkedYamlEngineException e, Source source, Problems problems) {
    String problem = String.valueOf(e.getProblem());
    if (problem.contains("(TAB)")) {
      problems.add(
          Code.GP103,
          origin(e.getProblemMark(), source),
          "a tab stands where YAML allows only spaces",
          "replace the tab with spaces");
      return;
    }
    Plain plain = plain(problem);
    if (plain == null) {
      problems.add(
          Code.GP101, origin(e.getProblemMark().or(e::getContextMark), source), "not YAML here");
      return;
    }
    Optional<Mark> mark = plain.opening() ? e.getContextMark() : e.getProblemMark();
    String line = String.valueOf(e.getContextMark().map(m -> m.getLine() + 1).orElse(1));
    problems.add(
        Code.GP101,
        origin(mark.or(e::getProblemMark), source),
        fill(plain.message(), plain, problem, line),
        fill(plain.hint(), plain, problem, line));
  }

  /** A control character, which the parser counts but does not place. */
  static void report(ReaderException e, TextFile file, Problems problems) {
    problems.add(
        Code.GP101,
        origin(file, Math.max(0, file.text().indexOf(e.getCodePoint()))),
        "a character that cannot be shown (code " + e.getCodePoint() + ") stands here",
        "delete it");
  }

  /** A code such as {@code \\u00a3} that is cut short, on which the parser stumbles. */
  static void reportCode(TextFile file, Problems problems) {
    Matcher code = CUT_SHORT.matcher(file.text());
    problems.add(
        Code.GP101,
        code.find() ? origin(file, code.start()) : Origin.of(file.source()),
        NO_CODE,
        BACKSLASH);
  }

  private static Origin origin(TextFile file, int offset) {
    String before = file.text().substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Origin(file.source(), line, offset - before.lastIndexOf('\n'), 1);
  }

  private static @Nullable Plain plain(String problem) {
    return WORDS.stream().filter(w -> w.problem().matcher(problem).find()).findFirst().orElse(null);
  }

  private static String fill(String text, Plain plain, String problem, String line) {
    Matcher matcher = plain.problem().matcher(problem);
    String found = matcher.find() && matcher.groupCount() > 0 ? matcher.group(1) : "";
    return text.replace("%1", found).replace("%2", line);
  }

  private static Origin origin(Optional<Mark> mark, Source source) {
    return mark.map(m -> new Origin(source, m.getLine() + 1, m.getColumn() + 1, 1))
        .orElse(Origin.of(source));
  }
}
