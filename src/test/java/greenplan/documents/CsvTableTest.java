package greenplan.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.units.Amount;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private final Problems problems = new Problems();
  private final List<String> rows = new ArrayList<>();
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.csv");
  }

  /** Each row as {@code line: first|second}, with the ends of lines within a field as spaces. */
  private void read(String text) throws IOException {
    Files.writeString(file, text);
    read(CsvTable.of(file, "a.csv"));
  }

  private void read(CsvTable table) {
    table.read(
        header ->
            (row, found) -> {
              List<String> fields = header.names().stream().map(row::text).toList();
              rows.add(row.line() + ": " + String.join("|", fields).replaceAll("[\r\n]+", " "));
            },
        problems);
  }

  private Problem onlyProblem() {
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void rowsAreReadWithTheirLines(String end) throws IOException {
    read(String.join(end, "id,amount", "gas,5 kWh", "", "power,\"1,000 kWh\"", ""));
    assertThat(rows).containsExactly("2: gas|5 kWh", "4: power|1,000 kWh");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstColumn() throws IOException {
    read("\uFEFFid,amount\r\ngas,5 kWh\r\n");
    assertThat(rows).containsExactly("2: gas|5 kWh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFFid,amount\ngas,\uFEFF5\n", "id,amount\ngas,\uFEFF5\n"})
  void onlyTheFirstCharacterCanBeAByteOrderMark(String text) throws IOException {
    read(text);
    assertThat(rows).containsExactly("2: gas|\uFEFF5");
  }

  @Test
  void quotedFieldsHoldCommasQuotesAndLineEnds() throws IOException {
    read("id,note\ngas,\"a, \"\"b\"\"\nc\"\npower, \"d, e\" \nsteam,f\n");
    assertThat(rows).containsExactly("2: gas|a, \"b\" c", "4: power|d, e", "5: steam|f");
  }

  @Test
  void outerSpacesAreNotPartOfAName() throws IOException {
    read(" id , amount \n gas , 5 kWh \n");
    assertThat(rows).containsExactly("2: gas|5 kWh");
  }

  @Test
  void rowsThatASpreadsheetHasEmptiedArePassedOver() throws IOException {
    read("id,amount\n,\ngas,5\n   \n , \n,,,\n\"\",\"\"\n");
    assertThat(rows).containsExactly("3: gas|5");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aRowWithTheWrongNumberOfFieldsIsReportedAndTheOthersAreRead() throws IOException {
    read("id,amount\ngas\n\"po\nwer\",5\nsteam,1,234 kWh\nheat,2\n");
    assertThat(rows).containsExactly("3: po wer|5", "6: heat|2");
    assertThat(problems.sorted()).extracting(Problem::code).containsOnly(Code.GP107);
    assertThat(problems.sorted())
        .extracting(p -> p.origin() + " " + p.message())
        .containsExactly(
            "a.csv:2 1 field, but the header has 2", "a.csv:5 3 fields, but the header has 2");
    assertThat(problems.sorted().get(1).hint()).contains("put quotes around a field");
  }

  /** Without this, all rows after the quote would be one long field, and nobody would know. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,note\ngas,a\npower,\"open\nsteam,b\nheat,c\n",
        "id,note\ngas,a\n\"power,open\nsteam,b\n",
        "id,note\ngas,a\npower,\"open",
        "id,note\ngas,a\npower,\""
      })
  void aQuoteThatIsNeverClosedIsAnError(String text) throws IOException {
    read(text);
    assertThat(rows).containsExactly("2: gas|a");
    assertThat(onlyProblem().code()).isEqualTo(Code.GP101);
    assertThat(onlyProblem().origin()).hasToString("a.csv:3");
    assertThat(onlyProblem().message()).contains("never closed");
  }

  @Test
  void textAfterAClosingQuoteIsAnError() throws IOException {
    read("id,note\ngas,\"5\" pipe\n");
    assertThat(onlyProblem().code()).isEqualTo(Code.GP101);
    assertThat(onlyProblem().origin()).hasToString("a.csv:2");
    assertThat(onlyProblem().hint()).contains("written twice");
  }

  @Test
  void aQuoteWithinAPlainFieldIsAnInch() throws IOException {
    read("id,note\npipe,5\" wide\n");
    assertThat(rows).containsExactly("2: pipe|5\" wide");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF"})
  void anEmptyTableHasNoHeader(String text) throws IOException {
    read(text);
    assertThat(onlyProblem().code()).isEqualTo(Code.GP205);
    assertThat(onlyProblem().message()).isEqualTo("the table is empty");
  }

  @Test
  void aTableOfAHeaderHasNoRows() throws IOException {
    read("id,amount\n");
    assertThat(rows).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aReaderThatDoesNotLikeTheHeaderStopsThere() throws IOException {
    Files.writeString(file, "id\ngas\n\"open\n");
    CsvTable.of(file, "a.csv").read(header -> null, problems);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "'\"', '\"'"})
  void aFieldOfMegabytesIsTooLarge(String open, String close) throws IOException {
    read("id,note\ngas,a\npower," + open + "x".repeat(3_000_000) + close + "\nsteam,b\n");
    assertThat(onlyProblem().code()).isEqualTo(Code.GP104);
    assertThat(onlyProblem().origin()).hasToString("a.csv:3");
  }

  @Test
  void bytesOfWindowsAreNotUtf8() throws IOException {
    Files.write(file, "id,note\ngas,a\npower,£5\nsteam,b\n".getBytes(WINDOWS));
    read(CsvTable.of(file, "a.csv"));
    assertThat(onlyProblem().code()).isEqualTo(Code.GP106);
    assertThat(onlyProblem().origin()).hasToString("a.csv:3");
    assertThat(onlyProblem().hint()).contains("CSV UTF-8");
  }

  @Test
  void bytesOfWindowsAreReadWhereTheyAreExpected() throws IOException {
    Files.write(file, "id,note\npower,£5\n".getBytes(WINDOWS));
    read(CsvTable.of(file, "a.csv", WINDOWS));
    assertThat(rows).containsExactly("2: power|£5");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void utf16IsNotUtf8() throws IOException {
    Files.write(file, "id,note\npower,5\n".getBytes(StandardCharsets.UTF_16));
    read(CsvTable.of(file, "a.csv"));
    assertThat(onlyProblem().code()).isEqualTo(Code.GP106);
  }

  @Test
  void aMissingFileAndAFolderAreReported() {
    read(CsvTable.of(file, "data/a.csv"));
    read(CsvTable.of(folder, "data"));
    assertThat(problems.sorted()).extracting(Problem::code).containsOnly(Code.GP105);
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("\"data\" is a folder, not a file", "there is no file \"data/a.csv\"");
  }

  @Test
  void aFieldIsReadIntoAValueOrReportedAtItsPlace() throws IOException {
    Files.writeString(file, "id,amount\ngas,5 kWh\npower,\" 100 kWH\"\n");
    List<Amount> amounts = new ArrayList<>();
    CsvTable.of(file, "a.csv")
        .read(
            header ->
                (row, found) -> {
                  Amount amount = row.read("amount", Amount::parse, found);
                  if (amount != null) {
                    amounts.add(amount);
                  }
                },
            problems);
    assertThat(amounts).containsExactly(requireNonNull(Amount.parse("5 kWh").value()));
    // power," 100 kWH": six characters, a quote and a space stand before 100, four more before kWH
    assertThat(Yaml.place(onlyProblem().origin())).isEqualTo("3:13+3");
  }
}
