package greenplan.report.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A record is read with every digit, or refused at its place. */
class RecordReaderTest {

  private static final String GOOD = RecordText.of("0.000000000000000000000000000000000001");

  private static List<String> problems(String text) {
    Problems problems = new Problems();
    RecordReader.read(new TextFile(Source.ofText("run.json", text), text), problems);
    return problems.sorted().stream()
        .map(p -> p.code() + " " + p.origin() + ": " + p.message())
        .toList();
  }

  private static Recorded read(String text) {
    Problems problems = new Problems();
    Source source = Source.ofText("run.json", text);
    Recorded recorded = RecordReader.read(new TextFile(source, text), problems);
    assertThat(problems.sorted()).extracting(Problem::message).isEmpty();
    return requireNonNull(recorded);
  }

  @Test
  @DisplayName("a number keeps all of its digits")
  void digits() {
    assertThat(read(GOOD).total().toPlainString())
        .isEqualTo("0.000000000000000000000000000000000001");
    assertThat(read(RecordText.of("12300")).total().toPlainString()).isEqualTo("12300");
    assertThat(read(RecordText.of("9".repeat(300))).total().toPlainString()).hasSize(300);
  }

  @Test
  @DisplayName("what is no number as records hold it: place, what was found, what to write")
  void numbers() {
    for (String number : List.of("1e9", "1E999999999", "\"12\\u0020\"", ".5", "NaN", "--1")) {
      assertThat(problems(RecordText.of(number))).as(number).hasSize(1);
      assertThat(problems(RecordText.of(number)).get(0))
          .as(number)
          .startsWith("GP301 run.json:8:")
          .contains("is not a number as records hold it");
    }
    assertThat(problems(RecordText.of("9".repeat(1001)))).hasSize(1);
  }

  @Test
  @DisplayName("a divisor of zero is refused")
  void divisor() {
    String zero = GOOD.replace("\"conversion_divisor\" : 1", "\"conversion_divisor\" : 0.00");
    assertThat(problems(zero)).containsExactly("GP301 run.json:21:28: nothing can be divided by 0");
  }

  @Test
  @DisplayName("another form, another kind, a missing key, a key that is not known, a wrong type")
  void shape() {
    assertThat(problems(GOOD.replace("\"1.0\"", "\"2.0\"")))
        .containsExactly("GP204 run.json:2:22: \"2.0\" is not one of the values known here");
    assertThat(problems(GOOD.replace("greenplan-run", "other")))
        .containsExactly("GP204 run.json:3:13: \"other\" is not one of the values known here");
    assertThat(problems(GOOD.replace("  \"claims\" : [ ],\n", "")))
        .containsExactly("GP201 run.json:1:1: the record has no \"claims\"");
    assertThat(problems(GOOD.replace("\"claims\"", "\"clams\"")))
        .containsExactly(
            "GP201 run.json:1:1: the record has no \"claims\"",
            "GP203 run.json:32:4: unknown key \"clams\"");
    assertThat(problems(GOOD.replace("\"claims\" : [ ]", "\"claims\" : 5")))
        .containsExactly(
            "GP202 run.json:32:14: expected a list (lines that start with \"- \"), found the text \"5\"");
    assertThat(problems(GOOD.replace("\"year\" : \"2019/20\",", "\"year\" : {},")))
        .containsExactly("GP202 run.json:6:12: expected a single value, found a mapping");
  }

  @Test
  @DisplayName("cut off anywhere, it is refused in a sentence with a place")
  void cutOff() {
    for (int end = 0; end < GOOD.length() - 2; end++) {
      String cut = GOOD.substring(0, end);
      assertThat(problems(cut)).as(cut).isNotEmpty().allMatch(p -> p.startsWith("GP"));
    }
  }

  @Test
  @DisplayName("what is no JSON, is empty, is nested too deep or is a list")
  void syntax() {
    assertThat(problems("")).containsExactly("GP201 run.json: the file is empty");
    assertThat(problems("[]"))
        .containsExactly(
            "GP202 run.json:1:1: expected a mapping (key: value) that describes a record, found a list");
    assertThat(problems("PK\u0003\u0004"))
        .containsExactly(
            "GP101 run.json:1:3: a character that cannot be shown (code 3) stands here");
    assertThat(problems("[".repeat(100_000)))
        .containsExactly("GP104 run.json:1:42: nested more than 40 deep");
    assertThat(problems(GOOD + "{}")).hasSize(1);
  }
}
