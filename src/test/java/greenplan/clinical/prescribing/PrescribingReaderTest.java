package greenplan.clinical.prescribing;

import static greenplan.clinical.prescribing.EpdText.LEGACY;
import static greenplan.clinical.prescribing.EpdText.SNOMED;
import static greenplan.clinical.prescribing.EpdText.bytes;
import static greenplan.clinical.prescribing.EpdText.cells;
import static greenplan.clinical.prescribing.EpdText.file;
import static greenplan.clinical.prescribing.EpdText.gzip;
import static greenplan.clinical.prescribing.EpdText.row;
import static greenplan.clinical.prescribing.EpdText.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of files in every layout, packing and encoding, and what is refused. */
class PrescribingReaderTest {

  private static final String VENTOLIN = "0301011R0BEAIAP";
  private static final String CLENIL = "0302000C0BPABBF";

  private static final String ROWS =
      row("201709", "K82001", "B SURGERY", VENTOLIN, "2", "2")
          + row("201709", "K82001", "B SURGERY", VENTOLIN, "1", "1.0")
          + row("201709", "A81001", "A SURGERY", CLENIL, "3", "3")
          + row("201709", "A81001", "A SURGERY", "0403030E0AAAAAA", "9", "9");

  private static final List<String> CELLS =
      List.of("2017-09 A81001 " + CLENIL + " 3 3", "2017-09 K82001 " + VENTOLIN + " 3 3");

  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private PrescribingFile path(String name, byte[] bytes) throws IOException {
    return PrescribingFile.of(write(name, bytes), name);
  }

  private static Problem refused(PrescribingFile... files) {
    Problems problems = new Problems();
    assertThat(EpdText.read(problems, files)).isNull();
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Test
  void everyPackingGivesTheSame() throws IOException {
    byte[] plain = bytes(LEGACY + ROWS);
    byte[] gzip = gzip(plain);
    byte[] zip = zip("EPD_201709.csv", LEGACY + ROWS, "README.txt", "no table");
    for (byte[] bytes : List.of(plain, gzip, zip)) {
      assertThat(cells(file("-", bytes))).isEqualTo(CELLS);
      assertThat(cells(path("file", bytes))).isEqualTo(CELLS);
    }
  }

  @Test
  void aGzipOfSeveralMembersIsReadToItsEnd() throws IOException {
    byte[] members = joined(gzip(bytes(LEGACY)), gzip(bytes(ROWS)), new byte[512]);
    assertThat(cells(file("-", members))).isEqualTo(CELLS);
    assertThat(cells(path("members.gz", members))).isEqualTo(CELLS);
  }

  @Test
  void eachTableOfAZipIsAFile() throws IOException {
    byte[] zip = zip("a.csv", LEGACY + ROWS, "b.CSV", LEGACY + ROWS.replace("201709", "201710"));
    Problems problems = new Problems();
    Prescribed read = EpdText.read(problems, path("year.zip", zip));
    assertThat(problems.sorted()).isEmpty();
    assertThat(read).isNotNull();
    if (read != null) {
      assertThat(read.months()).containsExactly("2017-09", "2017-10");
      assertThat(read.files())
          .containsExactly(
              new ReadFile("year.zip/a.csv", 4, 3), new ReadFile("year.zip/b.CSV", 4, 3));
    }
    assertThat(cells(file("-", zip))).hasSize(4);
  }

  /** The new layout calls the code otherwise, and BNF_CHEMICAL_SUBSTANCE is now a name. */
  @Test
  void bothLayoutsGiveTheSame() {
    String snomed = SNOMED + ROWS.replace("N\n", "N,123456\n");
    assertThat(cells(file("-", bytes(snomed)))).isEqualTo(CELLS);
  }

  @Test
  void columnsAreFoundByNameInAnyOrderCaseAndQuotes() {
    List<String> header = new ArrayList<>(List.of(LEGACY.strip().split(",", -1)));
    StringBuilder text = new StringBuilder("\uFEFF");
    for (int i = header.size() - 1; i >= 0; i--) {
      text.append('"').append(header.get(i).toLowerCase(Locale.ROOT)).append('"');
      text.append(i == 0 ? "\r\n" : ",");
    }
    for (String line : ROWS.lines().toList()) {
      String[] fields = line.split(",", -1);
      for (int i = fields.length - 1; i >= 0; i--) {
        text.append('"').append(fields[i]).append('"').append(i == 0 ? "\r\n" : " ,");
      }
    }
    assertThat(cells(file("-", bytes(text.toString())))).isEqualTo(CELLS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"201709", "2017_09", "2017-09"})
  void monthsAreWrittenInThreeWays(String month) {
    assertThat(cells(file("-", bytes(LEGACY + ROWS.replace("201709", month))))).isEqualTo(CELLS);
  }

  /** 0.1 + 0.2 = 0.3; seven decimals and 13 digits are exact too. */
  @Test
  void quantitiesAreExact() {
    String rows =
        row("201709", "A81001", "A", VENTOLIN, "1", "0.1").replace(",1,1,", ",0.1,1,")
            + row("201709", "A81001", "A", VENTOLIN, "1", "0.2").replace(",1,1,", ",0.2,1,")
            + row("201709", "A81001", "A", VENTOLIN, "1", "1")
                .replace(",1,1,1", ",.0000001,1,.0000001")
            + row("201709", "A81001", "A", VENTOLIN, "1", "1")
                .replace(",1,1,1", ",9999999999999.,1,9999999999999.");
    Problems problems = new Problems();
    Prescribed read = EpdText.read(problems, file("-", bytes(LEGACY + rows)));
    assertThat(problems.sorted()).isEmpty();
    assertThat(read).isNotNull();
    if (read != null) {
      assertThat(read.quantity(0)).isEqualTo(new BigDecimal("9999999999999.3000001"));
      assertThat(read.items(0)).isEqualTo(4);
    }
  }

  @Test
  void sumsThatLeaveALongAreExact() {
    String row = row("201709", "A81001", "A", VENTOLIN, "1", "1");
    String large = row.replace(",1,1,1,", ",999999999999,1,999999999999,");
    Problems problems = new Problems();
    Prescribed read = EpdText.read(problems, file("-", bytes(LEGACY + large.repeat(20))));
    assertThat(problems.sorted()).isEmpty();
    assertThat(read == null ? "" : read.quantity(0).toPlainString()).isEqualTo("19999999999980");
  }

  @Test
  void namesAreThoseOfTheLatestMonth() {
    String rows =
        row("201711", "A81001", "NEW NAME", VENTOLIN, "1", "1")
            + row("201712", "A81001", "Z NEWEST", VENTOLIN, "1", "1")
            + row("201712", "A81001", "NEWEST", VENTOLIN, "1", "1")
            + row("201709", "A81001", "AN OLD NAME", VENTOLIN, "1", "1");
    Problems problems = new Problems();
    Prescribed read = EpdText.read(problems, file("-", bytes(LEGACY + rows)));
    assertThat(read).isNotNull();
    if (read != null) {
      assertThat(read.practices()).extracting(Practice::name).containsExactly("NEWEST");
      assertThat(read.practices()).extracting(Practice::subIcb).containsExactly("06F");
      assertThat(read.size()).isEqualTo(3);
      assertThat(read.items(2)).isEqualTo(2);
    }
  }

  @Test
  void namesAreUtf8OrElseWindows1252() {
    String text = LEGACY + row("201709", "A81001", "ANDRÉ SURGERY", VENTOLIN, "1", "1");
    for (byte[] bytes : List.of(bytes(text), text.getBytes(Charset.forName("windows-1252")))) {
      Problems problems = new Problems();
      Prescribed read = EpdText.read(problems, file("-", bytes));
      assertThat(read == null ? List.of() : read.practices())
          .extracting("name")
          .containsExactly("ANDRÉ SURGERY");
    }
  }

  @Test
  void theOrderOfFilesDoesNotMatter() throws IOException {
    PrescribingFile first = path("a.csv", bytes(LEGACY + ROWS));
    String other = row("201710", "C3", "C", CLENIL, "1", "1");
    PrescribingFile second = path("b.csv", bytes(LEGACY + other));
    assertThat(cells(first, second)).isEqualTo(cells(second, first)).hasSize(3);
  }

  @Test
  void aMonthInTwoFilesIsAWarning() throws IOException {
    Problems problems = new Problems();
    PrescribingFile[] files = {
      path("a.csv", bytes(LEGACY + ROWS)), path("b.csv", bytes(LEGACY + ROWS))
    };
    assertThat(EpdText.read(problems, files)).isNotNull();
    assertThat(problems.sorted())
        .extracting(Problem::code, Problem::message)
        .containsExactly(tuple(Code.GP610, "\"a.csv\" holds rows of 2017-09 too"));
  }

  @Test
  void aTotalThatItsPartsDoNotComeToIsAWarning() {
    Problems problems = new Problems();
    String text = LEGACY + ROWS.replace(",1,3,3,", ",1,3,4,");
    assertThat(EpdText.read(problems, file("x", bytes(text)))).isNotNull();
    assertThat(problems.sorted()).extracting(Problem::code).contains(Code.GP614);
  }

  @Test
  void theSameFileTwiceIsRefused() throws IOException {
    PrescribingFile file = path("a.csv", bytes(LEGACY + ROWS));
    Path again = folder.resolve(".").resolve("a.csv");
    assertThat(refused(file, PrescribingFile.of(again, "./a.csv")))
        .extracting(Problem::code, Problem::message)
        .containsExactly(Code.GP110, "\"./a.csv\" is given twice");
  }

  @Test
  void whatIsNoFileIsRefused() throws IOException {
    assertThat(refused(PrescribingFile.of(folder, "folder")).message())
        .isEqualTo("\"folder\" is a folder, not a file");
    assertThat(refused(PrescribingFile.of(folder.resolve("no.csv"), "no.csv")).message())
        .isEqualTo("there is no file \"no.csv\"");
    assertThat(refused(path("a.zip", zip("readme.txt", "x"))).code()).isEqualTo(Code.GP209);
  }

  /** Wherever it is cut, a packed file never passes for a whole one. */
  @Test
  void aPackedFileThatIsCutIsRefused() throws IOException {
    byte[] gzip = gzip(bytes(LEGACY + ROWS));
    byte[] zip = zip("a.csv", LEGACY + ROWS);
    for (byte[] whole : List.of(gzip, zip)) {
      for (int length = 4; length < whole.length; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        Problem problem = refused(file("x", cut));
        assertThat(problem.code()).as(length + " of " + whole.length).isIn(Code.GP111, Code.GP209);
      }
      assertThat(refused(path("cut", Arrays.copyOf(whole, whole.length - 9))).code())
          .isEqualTo(Code.GP111);
    }
    Problem problem = refused(file("x.gz", Arrays.copyOf(gzip, gzip.length - 9)));
    assertThat(problem.message())
        .isEqualTo("the packed data end too early; this line is the last that came");
    assertThat(problem.origin().line()).isEqualTo(6);
  }

  @Test
  void packedDataThatAreChangedAreRefused() throws IOException {
    byte[] gzip = gzip(bytes(LEGACY + ROWS));
    gzip[gzip.length - 6] ^= 1;
    assertThat(refused(file("x.gz", gzip)).message()).startsWith("the checksum of the packed data");
    byte[] more = joined(gzip(bytes(LEGACY + ROWS)), bytes("more"));
    assertThat(refused(file("x.gz", more)).message()).contains("something that is not gzip");
    byte[] zip = zip("a.csv", LEGACY + ROWS);
    for (int at = 50; at < 150; at++) {
      byte[] changed = zip.clone();
      changed[at] ^= 16;
      Problems problems = new Problems();
      assertThat(EpdText.read(problems, file("x.zip", changed))).as("byte " + at).isNull();
      assertThat(EpdText.read(problems, path("x.zip", changed))).as("byte " + at).isNull();
      assertThat(problems.sorted()).as("byte " + at).isNotEmpty();
    }
  }

  /** Three thousand million bytes without a line break; the program has not the memory for them. */
  @Test
  void anEndlessRowIsRefusedWithItsLine() {
    InputStream endless =
        new InputStream() {
          private final byte[] start = bytes(LEGACY + ROWS);
          private long at;

          @Override
          public int read() {
            int letter = at < start.length ? start[(int) at] : 'x';
            return at++ < 3_000_000_000L ? letter : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            if (at < start.length) {
              into[offset] = (byte) read();
              return 1;
            }
            Arrays.fill(into, offset, offset + length, (byte) 'x');
            at += length;
            return at < 3_000_000_000L ? length : -1;
          }
        };
    Problem problem = refused(PrescribingFile.of(endless, "endless.csv"));
    assertThat(problem.code()).isEqualTo(Code.GP104);
    assertThat(problem.origin()).hasToString("endless.csv:6");
  }

  @Test
  void progressGoesForwardToTheEnd() throws IOException {
    List<Long> told = new ArrayList<>();
    byte[] bytes = bytes(LEGACY + ROWS);
    List<PrescribingFile> files =
        List.of(
            path("a.csv", bytes),
            path("b.csv.gz", gzip(bytes(LEGACY + ROWS.replace("201709", "201710")))));
    ReadProgress progress =
        (read, total) -> {
          told.add(read);
          assertThat(total).isGreaterThan(bytes.length);
        };
    Problems problems = new Problems();
    assertThat(PrescribingReader.read(files, EpdText.PREFIXES, progress, problems)).isNotNull();
    long size = Files.size(folder.resolve("a.csv")) + Files.size(folder.resolve("b.csv.gz"));
    assertThat(told).isSorted().endsWith(size);
  }
}
