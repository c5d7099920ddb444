package greenplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile texts end in a problem, soon, and never in a stack trace. */
class HostileYamlTest {

  private static final String SOUND =
      """
      # comment
      a: [1, {b: 'it''s', "c\\u00a3\\x41": "\\U0001F3E5"}]
      d: |
        text
      e: >-
        folded
      f:
        - g: 1 # comment
          h: "two
            lines"
        - {i: ~, j: null}
      """;
  private static final String SIGNS = "\\\"'[]{}:,-?|>&*!%@`#~ \n\t\r\u0000\u0085\uFEFF\uD83C0aux";

  private static List<Problem> problems(String text) {
    return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Yaml.problems(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: "})
  void nestingIsLimited(String opening) {
    List<Problem> problems = problems(opening.repeat(10_000));
    assertThat(problems).extracting(Problem::code).containsExactly(Code.GP104);
    assertThat(problems.get(0).message()).isEqualTo("nested more than 40 deep");
    assertThat(problems.get(0).origin().line()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"40, 0", "41, 1"})
  void fortyLevelsAreEnough(int depth, int problems) {
    assertThat(problems("[".repeat(depth) + "x" + "]".repeat(depth))).hasSize(problems);
    assertThat(problems("- ".repeat(depth) + "x")).hasSize(problems);
  }

  /** Nine lines of ten aliases each would unfold to a thousand million values. */
  @Test
  void aliasesAreNotUnfolded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 10; i++) {
      String ten = ("*a" + (i - 1) + ",").repeat(10);
      bomb.append("a").append(i).append(": &a").append(i).append(" [").append(ten).append("]\n");
    }
    List<Problem> problems = problems(bomb.toString());
    assertThat(problems).extracting(Problem::code).containsOnly(Code.GP104);
    assertThat(problems).hasSize(10 + 90);
  }

  @Test
  void anAliasOfItselfDoesNotTurnInCircles() {
    assertThat(problems("a: &a [*a]\n")).extracting(Problem::code).containsOnly(Code.GP104);
  }

  @Test
  void aMegabyteOnOneLineIsAValue() {
    String megabyte = "x".repeat(1_000_000);
    Mapping mapping = Yaml.mapping("a: " + megabyte + "\n");
    assertThat(Yaml.scalar(mapping, "a").text()).isEqualTo(megabyte);
    assertThat(Yaml.place(Yaml.scalar(mapping, "a").origin())).isEqualTo("1:4+1000000");
  }

  @Test
  void aMegabyteThatIsNeverClosedIsAProblemWhereItOpens() {
    List<Problem> problems = problems("a: \"" + "x".repeat(1_000_000));
    assertThat(problems).extracting(p -> Yaml.place(p.origin())).containsExactly("1:4+1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "!", "*", "\"", "'", "%", "`", "]", "}", ":", "|", ">", "\u0000"})
  void oneSignOverAndOverIsAProblem(String sign) {
    List<Problem> problems = problems(sign.repeat(10_001));
    assertThat(problems).isNotEmpty();
    assertThat(problems).extracting(Problem::code).containsAnyOf(Code.GP101, Code.GP104);
  }

  @Test
  void noPrefixOfASoundTextEndsInAStackTrace() {
    for (int end = 0; end <= SOUND.length(); end++) {
      assertPlain(SOUND.substring(0, end));
    }
  }

  /** Two thousand texts, each with up to five signs put in, taken out or put elsewhere. */
  @Test
  void noMutilatedTextEndsInAStackTrace() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder(SOUND);
      for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        text.delete(at, Math.min(text.length(), at + random.nextInt(3)));
        text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertPlain(text.toString());
    }
  }

  private static void assertPlain(String text) {
    Problems problems = new Problems();
    assertThatCode(() -> Yaml.read(text, problems)).as(text).doesNotThrowAnyException();
    for (Problem problem : problems.sorted()) {
      assertThat(problem.message()).as(text).isNotBlank();
      assertThat(problem.origin().line()).as(text).isBetween(0, 1 + (int) text.lines().count());
    }
  }
}
