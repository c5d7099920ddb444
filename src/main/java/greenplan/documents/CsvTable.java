package greenplan.documents;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated table with a header, read row by row.
 *
 * <p>Every row must have as many fields as the header; a row that has not is reported and left out.
 * Rows without any content are passed over.
 */
public final class CsvTable {

  static final int BIGGEST_FIELD = 1 << 20;

  private final Path path;
  private final Source source;
  private final Charset charset;

  private CsvTable(Path path, Source source, Charset charset) {
    this.path = path;
    this.source = source;
    this.charset = charset;
  }

  /** A UTF-8 file. */
  public static CsvTable of(InputFile file) {
    return new CsvTable(file.path(), file.source(), StandardCharsets.UTF_8);
  }

  /** A UTF-8 file, shown to the user as {@code name}. */
  public static CsvTable of(Path path, String name) {
    return of(path, name, StandardCharsets.UTF_8);
  }

  /** A file in another encoding. */
  public static CsvTable of(Path path, String name, Charset charset) {
    return new CsvTable(path, Source.ofFile(path, name), charset);
  }

  public Source source() {
    return source;
  }

  /**
   * Reads the whole table.
   *
   * @param start makes, from the header, the reader of a row; null to stop after the header
   * @param problems takes what is wrong with the table itself
   */
  public void read(
      Function<CsvHeader, @Nullable BiConsumer<CsvRow, Problems>> start, Problems problems) {
    if (!Files.isRegularFile(path)) {
      problems.add(Code.GP105, Origin.of(source), TextFile.missing(path, source.name()));
      return;
    }
    try (BufferedReader text = Files.newBufferedReader(path, charset);
        CsvReader<CsvRecord> reader = reader(text);
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      read(records, start, problems);
    } catch (CsvParseException e) {
      CsvSyntax.report(e, source, problems);
    } catch (CharacterCodingException e) {
      reportEncoding(problems);
    } catch (IOException | UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        reportEncoding(problems);
      } else {
        problems.add(
            Code.GP105, Origin.of(source), "\"" + source.name() + "\" cannot be read to its end");
      }
    }
  }

  private void reportEncoding(Problems problems) {
    problems.add(
        Code.GP106,
        CsvSyntax.firstUnreadable(path, source),
        "this line holds a character that is not " + charset,
        "in Excel, save as \"CSV UTF-8\"");
  }

  private static CsvReader<CsvRecord> reader(BufferedReader text) {
    return CsvReader.builder()
        .detectBomHeader(false)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(BIGGEST_FIELD)
        .ofCsvRecord(new BomSkipper(text));
  }

  private void read(
      CloseableIterator<CsvRecord> records,
      Function<CsvHeader, @Nullable BiConsumer<CsvRow, Problems>> start,
      Problems problems) {
    if (!records.hasNext()) {
      problems.add(
          Code.GP205,
          Origin.of(source),
          "the table is empty",
          "the first row holds the column names");
      return;
    }
    CsvHeader header = CsvHeader.of(records.next(), source);
    BiConsumer<CsvRow, Problems> rows = start.apply(header);
    while (rows != null && records.hasNext()) {
      CsvRecord row = records.next();
      if (row.getFieldCount() == header.size() && !isBlank(row)) {
        rows.accept(new CsvRow(header, row, (int) row.getStartingLineNumber()), problems);
      } else if (!isBlank(row)) {
        problems.add(
            Code.GP107,
            Origin.of(source, (int) row.getStartingLineNumber()),
            counts(row, header),
            row.getFieldCount() > header.size()
                ? "put quotes around a field that holds a comma: \"20,120,026 kWh\""
                : "");
      }
    }
  }

  /** Spreadsheets write rows that were emptied as a line of commas. */
  private static boolean isBlank(CsvRecord row) {
    for (int i = 0; i < row.getFieldCount(); i++) {
      if (!row.getField(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  static String counts(CsvRecord row, CsvHeader header) {
    int fields = row.getFieldCount();
    return fields + (fields == 1 ? " field" : " fields") + ", but the header has " + header.size();
  }
}
