package greenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Messages as a person reads them: what, where, the line with a caret, and what to do. */
class ProblemTextTest {

  private static String full(Origin origin, String message, String hint) {
    Problems problems = new Problems();
    problems.add(Code.GP203, origin, message, hint);
    return ProblemText.full(problems.sorted(), 50);
  }

  private static Origin at(String text, int line, int column, int length) {
    return new Origin(Source.ofText("a.yaml", text), line, column, length);
  }

  @Test
  void layout() {
    String text = "title: a\nbaselin: 2019/20\n";
    assertThat(full(at(text, 2, 1, 7), "unknown key \"baselin\"", "did you mean x?"))
        .isEqualTo(
            """
            error[GP203] unknown key "baselin"
              --> a.yaml:2:1
              |
            2 | baselin: 2019/20
              | ^^^^^^^ did you mean x?

            1 error; `greenplan explain CODE` tells more about one
            """);
  }

  @Test
  @DisplayName("a long line is shown around the place, with the caret under it")
  void longLines() {
    String text = "x".repeat(500) + "HERE" + "y".repeat(500);
    List<String> lines = full(at(text, 1, 501, 4), "m", "").lines().toList();
    assertThat(lines.get(3)).hasSizeLessThan(170);
    int caret = lines.get(4).indexOf("^^^^");
    assertThat(lines.get(3).substring(caret, caret + 4)).isEqualTo("HERE");
  }

  @Test
  @DisplayName("a place without a line has its advice beneath")
  void noLine() {
    Origin origin = Origin.of(Source.ofText("a.yaml", ""));
    assertThat(full(origin, "m", "do this"))
        .startsWith("error[GP203] m\n  --> a.yaml\n   = help: do this\n");
    assertThat(full(origin, "m", "")).startsWith("error[GP203] m\n  --> a.yaml\n\n");
  }

  @Test
  @DisplayName("an endless value is shown by its start and its end")
  void endless() {
    Origin origin = Origin.of(Source.ofText("a.yaml", ""));
    assertThat(full(origin, "a" + "b".repeat(100_000) + "c", ""))
        .startsWith("error[GP203] abbb")
        .contains("bbb ... bbb")
        .contains("bbbc\n")
        .hasSizeLessThan(3_000);
  }

  @Test
  @DisplayName("fifty are shown, all are counted")
  void many() {
    Problems problems = new Problems();
    String text = "a\n".repeat(60);
    for (int line = 1; line <= 60; line++) {
      problems.add(Code.GP203, at(text, line, 1, 1), "m" + line);
    }
    problems.add(Code.GP702, at(text, 1, 1, 1), "w");
    String full = ProblemText.full(problems.sorted(), 50);
    assertThat(full).contains("60 errors, 1 warning (50 shown)");
    assertThat(full.lines().filter(l -> l.contains("]")).count()).isEqualTo(50);
  }
}
