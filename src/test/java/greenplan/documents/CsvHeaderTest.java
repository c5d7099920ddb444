package greenplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of a table, and the places of its fields. */
class CsvHeaderTest {

  private static final List<String> REQUIRED = List.of("id", "amount");
  private static final List<String> KNOWN = List.of("id", "amount", "note");

  @TempDir Path folder;

  private final Problems problems = new Problems();

  private CsvTable table(String text) throws IOException {
    return CsvTable.of(Files.writeString(folder.resolve("a.csv"), text), "a.csv");
  }

  /** Whether the columns suffice. */
  private boolean check(String text) throws IOException {
    AtomicBoolean complete = new AtomicBoolean();
    table(text)
        .read(
            header -> {
              complete.set(header.check(REQUIRED, KNOWN, problems));
              return null;
            },
            problems);
    return complete.get();
  }

  private static String line(Problem p) {
    return p.code() + " " + Yaml.place(p.origin()) + " " + p.message() + "; " + p.hint();
  }

  @Test
  void columnsMayStandInAnyOrderAndOwnNotesAreFree() throws IOException {
    assertThat(check("amount,x-meter,id,x-\n")).isTrue();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void missingAndMisspeltColumnsAreReportedTogether() throws IOException {
    assertThat(check("id,amonut,notes,colour\n")).isFalse();
    assertThat(problems.sorted())
        .extracting(CsvHeaderTest::line)
        .containsExactly(
            "GP205 1:0+0 the column \"amount\" is missing; ",
            "GP206 1:4+6 unknown column \"amonut\"; did you mean \"amount\"?",
            "GP206 1:11+5 unknown column \"notes\"; did you mean \"note\"?",
            "GP206 1:17+6 unknown column \"colour\"; write one of: id, amount, note");
  }

  @Test
  void aColumnThatStandsTwiceIsReported() throws IOException {
    assertThat(check("id,amount,\"id\",x-a,x-a\n")).isTrue();
    assertThat(problems.sorted())
        .extracting(CsvHeaderTest::line)
        .containsExactly(
            "GP102 1:12+2 the column \"id\" stands twice; remove or rename one of the two",
            "GP102 1:20+3 the column \"x-a\" stands twice; remove or rename one of the two");
  }

  @Test
  void aColumnWithoutANameIsReported() throws IOException {
    assertThat(check("id,amount,\n")).isTrue();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.GP206);
    assertThat(problems.sorted().get(0).message()).isEqualTo("column 3 has no name");
  }

  @ParameterizedTest
  @CsvSource({";", "'\t'"})
  void otherSeparatorsAreRecognised(String separator) throws IOException {
    assertThat(check("id" + separator + "amount\n")).isFalse();
    assertThat(problems.sorted()).extracting(Problem::hint).anyMatch(h -> h.contains("commas"));
  }

  @Test
  void theHeaderIsTheFirstLineThatHoldsSomething() throws IOException {
    check("\n\nid,amonut\n");
    assertThat(problems.sorted()).extracting(p -> p.origin().line()).containsOnly(3);
  }

  @Test
  void aByteOrderMarkDoesNotMoveTheColumns() throws IOException {
    check("\uFEFFid,amount,colour\n");
    assertThat(Yaml.place(problems.sorted().get(0).origin())).isEqualTo("1:11+6");
  }

  /** The place of the field note in a row; 2:0+0 is the row as a whole. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          gas,5,text               | 2:7+4
          gas,5,                   | 2:7+1
          "gas","5","text"         | 2:12+4
          "a, b",5,text            | 2:10+4
          "a ""b"", c",5,text      | 2:16+4
          5" pipe,5,text           | 2:11+4
          gas , 5 ,  text          | 2:12+4
          gas, "5,0" , "text"      | 2:15+4
          gas,5," text "           | 2:9+4
          gas,5,""                 | 2:8+1
          gas,5,"text⏎more"        | 2:8+4
          "gas⏎more",5,text        | 2:0+0
          """)
  void aFieldKnowsItsPlace(String row, String place) throws IOException {
    table("id,amount,note\n" + row.replace('⏎', '\n') + "\n")
        .read(
            header ->
                (fields, found) ->
                    found.add(Code.GP204, fields.origin("note"), fields.text("note")),
            problems);
    assertThat(problems.sorted()).extracting(p -> Yaml.place(p.origin())).containsExactly(place);
  }

  @Test
  void aColumnThatIsNotThereIsEmptyAndStandsForItsRow() throws IOException {
    table("id\ngas\n")
        .read(
            header ->
                (row, found) -> {
                  assertThat(row.text("note")).isEmpty();
                  assertThat(header.index("note")).isNull();
                  assertThat(row.origin("note")).isEqualTo(row.origin());
                  found.add(Code.GP201, row.origin("note"), "seen");
                },
            problems);
    assertThat(problems.sorted())
        .extracting(Problem::origin)
        .extracting(Origin::toString)
        .containsExactly("a.csv:2");
  }
}
