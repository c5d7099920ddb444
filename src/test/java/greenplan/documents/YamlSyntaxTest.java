package greenplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads who has written something that is not YAML. */
class YamlSyntaxTest {

  private static Problem onlyProblem(String text) {
    List<Problem> problems = Yaml.problems(text);
    assertThat(problems).as(text).hasSize(1);
    return problems.get(0);
  }

  /** ⏎ is the end of a line, → a tab. Columns: text, code, place, a part of message and hint. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '¦',
      textBlock =
          """
          a:⏎→b: 1                    ¦ GP103 ¦ 2:1  ¦ a tab stands where         ¦ spaces
          a:⏎  b: 1⏎→c: 2             ¦ GP103 ¦ 3:1  ¦ a tab stands where         ¦ spaces
          a:⏎ →b: 1                   ¦ GP103 ¦ 2:2  ¦ a tab stands where         ¦ spaces
          →a: 1                       ¦ GP103 ¦ 1:1  ¦ a tab stands where         ¦ spaces
          a:⏎  - x⏎→- y               ¦ GP103 ¦ 3:1  ¦ a tab stands where         ¦ spaces
          a:→1                        ¦ GP103 ¦ 1:3  ¦ a tab stands where         ¦ spaces
          a: |⏎→text                  ¦ GP103 ¦ 2:1  ¦ a tab stands where         ¦ spaces
          title: Plan: the second     ¦ GP101 ¦ 1:12 ¦ a colon is not expected    ¦ quotes
          a 1⏎b: 2                    ¦ GP101 ¦ 2:2  ¦ a colon is not expected    ¦ the one above has its colon
          a: 1⏎ b: 2                  ¦ GP101 ¦ 2:3  ¦ a colon is not expected    ¦ lines up
          a: 1⏎b 2⏎c: 3               ¦ GP101 ¦ 2:1  ¦ no colon and space         ¦ year: 2019/20
          a: 1⏎b:2⏎c: 3               ¦ GP101 ¦ 2:1  ¦ no colon and space         ¦ year: 2019/20
          a:⏎  b: 1⏎ c: 2             ¦ GP101 ¦ 3:2  ¦ does not line up           ¦ same column
          a: 1⏎- b                    ¦ GP101 ¦ 2:1  ¦ does not line up           ¦ same column
          - a⏎b: 1                    ¦ GP101 ¦ 2:1  ¦ does not line up           ¦ same column
          a: - b                      ¦ GP101 ¦ 1:4  ¦ a list item is not expected ¦ line of its own
          a: [1, 2⏎b: 3               ¦ GP101 ¦ 2:2  ¦ a comma or ] is missing    ¦
          a: {x: 1⏎b: 3               ¦ GP101 ¦ 2:2  ¦ open in line 1             ¦
          {"a": 1⏎ "b": 2}            ¦ GP101 ¦ 2:5  ¦ a comma or } is missing    ¦
          a: 1⏎b: [1,⏎2               ¦ GP101 ¦ 2:4  ¦ never closed               ¦ close it with ]
          a: 1⏎b: {c: 2               ¦ GP101 ¦ 2:4  ¦ never closed               ¦ close it with }
          a: 1⏎b: "open⏎c: 3          ¦ GP101 ¦ 2:4  ¦ quote that opens here      ¦ close the quote
          a: 1⏎b: 'open⏎c: 3          ¦ GP101 ¦ 2:4  ¦ quote that opens here      ¦ close the quote
          a: 'it's'                   ¦ GP101 ¦ 1:8  ¦ text follows a value       ¦ written twice
          a: "x" y                    ¦ GP101 ¦ 1:8  ¦ text follows a value       ¦ quotes
          a: "C:\\Users"              ¦ GP101 ¦ 1:9  ¦ not a code of a character  ¦ single quotes
          a: "C:\\data"               ¦ GP101 ¦ 1:8  ¦ "\\d" has no meaning       ¦ single quotes
          a: "\\u00                  ¦ GP101 ¦ 1:7  ¦ not a code of a character  ¦ single quotes
          a: "\\UFFFFFFFF"           ¦ GP101 ¦ 1:5  ¦ not a code of a character  ¦ single quotes
          a: @trust                   ¦ GP101 ¦ 1:4  ¦ cannot start with @        ¦ quotes
          a: %5                       ¦ GP101 ¦ 1:4  ¦ cannot start with %        ¦ quotes
          a: ]                        ¦ GP101 ¦ 1:4  ¦ missing before ]           ¦
          a: * 5                      ¦ GP101 ¦ 1:5  ¦ not expected here          ¦ list item starts with -
          a: *x                       ¦ GP104 ¦ 1:4  ¦ aliases (*) are not read   ¦ quotes
          a: &b c                     ¦ GP104 ¦ 1:4  ¦ anchors (&) are not read   ¦ quotes
          a: !note c                  ¦ GP101 ¦ 1:4  ¦ tags (!) are not read      ¦ quotes
          a: !!int 5                  ¦ GP101 ¦ 1:4  ¦ tags (!) are not read      ¦ quotes
          a: !x [1]                   ¦ GP101 ¦ 1:4  ¦ tags (!) are not read      ¦ quotes
          ? [x]⏎: 1                   ¦ GP202 ¦ 1:3  ¦ a key must be a text       ¦
          a: 1⏎b: 2⏎a: 3              ¦ GP102 ¦ 3:1  ¦ stands already in line 1   ¦ rename one
          a: 1⏎"a": 3                 ¦ GP102 ¦ 2:2  ¦ stands already in line 1   ¦ rename one
          {"a": 1, "a": 2}            ¦ GP102 ¦ 1:11 ¦ stands already in line 1   ¦ rename one
          a:⏎  b: 1⏎  b: 2            ¦ GP102 ¦ 3:3  ¦ stands already in line 2   ¦ rename one
          a: 1⏎---⏎b: 2               ¦ GP101 ¦ 2:1  ¦ a second document          ¦ one per file
          'a'⏎'b'                     ¦ GP101 ¦ 2:1  ¦ after the end              ¦ colon
          a: 1⏎b: ␇                   ¦ GP101 ¦ 2:4  ¦ cannot be shown (code 7)   ¦ delete
          %YAML 3.0⏎---⏎a: 1          ¦ GP101 ¦ 0:0  ¦ cannot be read as YAML     ¦
          """)
  void mistakesAreNamedInPlainWordsWhereTheyAre(
      String text, String code, String place, String message, String hint) {
    Problem problem =
        onlyProblem(text.replace('⏎', '\n').replace('→', '\t').replace('␇', '\u0007') + "\n");
    assertThat(problem.code().name()).isEqualTo(code);
    assertThat(problem.origin().line() + ":" + problem.origin().column()).isEqualTo(place);
    assertThat(problem.message()).contains(message).doesNotContain("<", "token", "%1", "%2");
    assertThat(problem.hint()).contains(hint == null ? "" : hint).doesNotContain("%1");
  }

  /** The parser itself stumbles here: the text ends within the code. */
  @Test
  void aCodeThatIsCutShortByTheEndIsShownWhereItStarts() {
    Problem problem = onlyProblem("a: 1\nb: \"price \\u");
    assertThat(Yaml.place(problem.origin())).isEqualTo("2:11+1");
    assertThat(problem.message()).contains("not a code of a character");
  }

  @Test
  void bothPlacesAreKnownWhenAKeyStandsTwiceAndTheFirstValueStays() {
    String text = "year: 2019/20\nyear: 2020/21\n";
    assertThat(onlyProblem(text).message()).isEqualTo("the key \"year\" stands already in line 1");
    assertThat(onlyProblem(text).origin().length()).isEqualTo("year".length());
  }

  @Test
  void allDuplicatesAndAliasesOfADocumentAreReportedTogether() {
    List<Problem> problems = Yaml.problems("a: 1\na: 2\nb: *x\nc: &y 1\na: 3\n");
    assertThat(problems).extracting(p -> p.origin().line()).containsExactly(2, 3, 4, 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\n\t\"a\": 1\n}", "a: [\n\t1,\n\t2]\n", "a: b\t# comment\n"})
  void tabsThatAreNotIndentationAreFine(String text) {
    assertThat(Yaml.problems(text)).isEmpty();
  }
}
