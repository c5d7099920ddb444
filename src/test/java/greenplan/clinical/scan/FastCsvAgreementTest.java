package greenplan.clinical.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every table means the same to our scanner as to FastCSV, set as all other tables of the program
 * are read: header, rows that are wanted with each of their fields, rows with the wrong number of
 * fields, where reading stops and why, and the line of each. Whatever the size of blocks and chunks
 * and the number of threads.
 */
class FastCsvAgreementTest {

  private static final int CASES = 2_000;
  private static final List<String> PREFIXES = List.of("0301", "0302AB");
  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  @TempDir private Path folder;

  /** What a reader says of a table, in words. */
  private static final class Heard implements RowSink {
    private final List<String> lines = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private boolean isBroken;
    private long rows;

    void row(long line, List<String> fields, int columns, int code) {
      boolean isBlank = fields.stream().allMatch(String::isBlank);
      rows += isBlank ? 0 : 1;
      if (fields.size() != columns && !isBlank) {
        isBroken = true;
        lines.add("broken " + line + " " + fields.size());
      } else if (!isBlank && PREFIXES.stream().anyMatch(fields.get(code).strip()::startsWith)) {
        wanted.add("wanted " + fields);
        lines.add("wanted " + line + " " + fields);
      }
    }

    @Override
    public void wanted(Row row) {
      wanted.add("wanted " + fields(row));
      lines.add("wanted " + row.line() + " " + fields(row));
    }

    @Override
    public void broken(Row row) {
      isBroken = true;
      lines.add("broken " + row.line() + " " + row.count());
    }
  }

  private static List<String> fields(Row row) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < row.count(); i++) {
      String text = new String(row.copy(i), UTF_8);
      assertThat(row.text(i)).isEqualTo(text.strip());
      String inner = new String(row.bytes(i), row.from(i), row.to(i) - row.from(i), UTF_8);
      assertThat(inner.strip()).isEqualTo(text.strip());
      fields.add(text);
    }
    return fields;
  }

  private static int code(int columns) {
    return columns - 1 - (columns > 2 ? 1 : 0);
  }

  private static Heard fastCsv(String text) {
    Heard heard = new Heard();
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(body);
    try (CloseableIterator<CsvRecord> records = reader.iterator()) {
      int columns = 0;
      while (records.hasNext()) {
        CsvRecord row = records.next();
        if (columns == 0) {
          columns = row.getFieldCount();
          heard.lines.add("header " + row.getStartingLineNumber() + " " + row.getFields());
        } else {
          heard.row(row.getStartingLineNumber(), row.getFields(), columns, code(columns));
        }
      }
    } catch (CsvParseException e) {
      heard.lines.add(fault(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return heard;
  }

  private static String fault(String message) {
    Matcher line = LINE.matcher(message);
    assertThat(line.find()).as(message).isTrue();
    boolean isUnclosed = message.startsWith("Unclosed");
    return (isUnclosed ? "UNCLOSED_QUOTE " : "TEXT_AFTER_QUOTE ") + line.group(1);
  }

  /** Gives at most so many bytes at a time. */
  private static ByteSource source(byte[] bytes, int most) {
    int[] at = {0};
    return (into, offset, length) -> {
      int count = Math.min(Math.min(most, length), bytes.length - at[0]);
      System.arraycopy(bytes, at[0], into, offset, count);
      at[0] += count;
      return count == 0 ? -1 : count;
    };
  }

  private static Heard ours(byte[] bytes, int block, int most) throws IOException {
    Heard heard = new Heard();
    RowScanner scanner = new RowScanner(source(bytes, most), 0, RowScanner.block(block));
    scanner.skipMark();
    Row header = scanner.next();
    if (header != null) {
      heard.lines.add("header " + header.line() + " " + fields(header));
      int columns = header.count();
      Layout layout = new Layout(columns, code(columns), PREFIXES);
      scanner.scan(layout, heard, Long.MAX_VALUE);
      heard.rows = scanner.rows();
    }
    ScanFault fault = scanner.fault();
    if (fault != null) {
      heard.lines.add(fault.kind() + " " + fault.line());
    }
    return heard;
  }

  private static String text(AwkwardTable table, int kind) {
    return switch (kind) {
      case 0 -> table.chaos();
      case 1 -> table.rows(3);
      case 2 -> table.rows(40);
      default -> table.plain();
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void oneThreadAgrees(int kind) throws IOException {
    for (int seed = 0; seed < CASES; seed++) {
      String text = text(new AwkwardTable(seed), kind);
      Heard expected = fastCsv(text);
      byte[] bytes = text.getBytes(UTF_8);
      for (int block : new int[] {1, 7, 64, 1000}) {
        Heard heard = ours(bytes, block, 1 + seed % 90);
        assertThat(heard.lines).as(seed + ": " + text).isEqualTo(expected.lines);
        assertThat(heard.rows).as(seed + ": " + text).isEqualTo(expected.rows);
      }
    }
  }

  /** Where threads give an answer it is the right one; they must give one where nothing is odd. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void manyThreadsAgreeOrGiveUp(int kind) throws IOException {
    Path file = folder.resolve("table.csv");
    Random random = new Random(kind);
    int answers = 0;
    for (int seed = 0; seed < CASES / 4; seed++) {
      String text = text(new AwkwardTable(seed), kind);
      Files.writeString(file, text);
      Heard expected = fastCsv(text);
      for (int chunk : new int[] {1, 5, 13, 40}) {
        FileScan.Cut cut = new FileScan.Cut(1 + random.nextInt(3), chunk, 1 + random.nextInt(50));
        Heard heard = new Heard();
        OptionalLong rows = threads(file, cut, heard);
        assertThat(rows.isPresent() || kind < 3).as(text).isTrue();
        if (rows.isPresent()) {
          answers++;
          assertThat(expected.isBroken).as(text).isFalse();
          assertThat(rows.getAsLong()).as(text).isEqualTo(expected.rows);
          assertThat(heard.wanted).as(text).containsExactlyInAnyOrderElementsOf(expected.wanted);
          assertThat(expected.lines)
              .as(text)
              .allMatch(line -> line.matches("(?s)(header|wanted).*"));
        }
      }
    }
    assertThat(answers).isGreaterThan(CASES / 20);
  }

  private static OptionalLong threads(Path path, FileScan.Cut cut, Heard heard) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      byte[] bytes = Files.readAllBytes(path);
      RowScanner scanner = new RowScanner(source(bytes, 100), 0, RowScanner.block(10));
      scanner.skipMark();
      Row header = scanner.next();
      if (header == null) {
        return OptionalLong.empty();
      }
      int columns = header.count();
      Layout layout = new Layout(columns, code(columns), PREFIXES);
      return FileScan.read(file, cut, layout, heard, scanner.position(), bytesRead -> {});
    }
  }

  @Test
  void aRowOfExactlyOneBlockIsRead() throws IOException {
    for (int length = 1; length < 70; length++) {
      String text = "h,code\n" + "x".repeat(length) + ",0301\n" + "y".repeat(length) + ",04";
      for (int block = 1; block < 70; block++) {
        assertThat(ours(text.getBytes(UTF_8), block, 1000).lines).isEqualTo(fastCsv(text).lines);
      }
    }
  }
}
