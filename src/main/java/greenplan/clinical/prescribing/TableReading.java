package greenplan.clinical.prescribing;

import greenplan.clinical.scan.ByteSource;
import greenplan.clinical.scan.FileScan;
import greenplan.clinical.scan.Layout;
import greenplan.clinical.scan.Row;
import greenplan.clinical.scan.RowScanner;
import greenplan.clinical.scan.ScanFault;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads one table: its header, then its rows. */
final class TableReading {

  private final String name;
  private final List<String> prefixes;
  private final Problems problems;
  private final FileReading.Sink sink;
  private RowFaults faults;

  TableReading(String name, List<String> prefixes, Problems problems, FileReading.Sink sink) {
    this.name = name;
    this.prefixes = prefixes;
    this.problems = problems;
    this.sink = sink;
    this.faults = new RowFaults(name);
  }

  /**
   * Reads a table that is a file: on all cores, and where anything is unusual, once more on one.
   */
  void file(FileChannel file, FileScan.Cut cut, LongConsumer progress) throws IOException {
    RowScanner scanner =
        new RowScanner(new FileSource(file, progress), 0, RowScanner.block(cut.block()));
    Columns columns = header(scanner);
    if (columns == null) {
      return;
    }
    if (cut.threads() > 1 && file.size() > cut.chunk()) {
      FileCells cells = new FileCells(columns, faults);
      Layout layout = columns.layout(prefixes);
      OptionalLong rows = FileScan.read(file, cut, layout, cells, scanner.position(), progress);
      if (rows.isPresent() && !faults.isAny()) {
        faults.report(problems);
        end(rows.getAsLong(), cells);
        return;
      }
      faults = new RowFaults(name);
    }
    rows(scanner, columns);
  }

  /** Reads a table that comes in a stream; whether to its end. */
  boolean stream(ByteSource source, int block) {
    RowScanner scanner = new RowScanner(source, 0, RowScanner.block(block));
    try {
      Columns columns = header(scanner);
      return columns != null && rows(scanner, columns);
    } catch (IOException e) {
      Origin origin = faults.line(scanner.line(), new byte[0], 0);
      Unreadable.report(e, origin, problems);
      return false;
    }
  }

  private @Nullable Columns header(RowScanner scanner) throws IOException {
    scanner.skipMark();
    Row row = scanner.next();
    ScanFault fault = scanner.fault();
    byte[] start = row != null ? row.written() : fault != null ? fault.excerpt() : new byte[0];
    if (isWide(start)) {
      problems.add(
          Code.GP106,
          Origin.of(faults.source()),
          "the text is UTF-16, not UTF-8",
          "save it as UTF-8");
      return null;
    } else if (fault != null) {
      report(fault);
      return null;
    } else if (row == null) {
      problems.add(
          Code.GP205,
          Origin.of(faults.source()),
          "the table is empty",
          "the first row holds the column names");
      return null;
    }
    return Columns.of(row, faults.line(row.line(), start, 0), problems);
  }

  /** Text in letters of two bytes has a zero beside every letter of English. */
  private static boolean isWide(byte[] text) {
    for (byte letter : text) {
      if (letter == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean rows(RowScanner scanner, Columns columns) throws IOException {
    FileCells cells = new FileCells(columns, faults);
    try {
      scanner.scan(columns.layout(prefixes), cells, Long.MAX_VALUE);
    } finally {
      faults.report(problems);
    }
    ScanFault fault = scanner.fault();
    if (fault != null) {
      report(fault);
    } else if (!faults.isAny()) {
      end(scanner.rows(), cells);
    }
    return fault == null;
  }

  private void end(long rows, FileCells cells) {
    if (cells.kept() == 0) {
      problems.add(
          Code.GP209,
          Origin.of(faults.source()),
          rows == 0
              ? "the table has a header and no rows"
              : "none of its "
                  + rows
                  + " rows has a BNF code that starts with "
                  + String.join(", ", prefixes));
    } else {
      sink.add(name, rows, cells);
    }
  }

  private void report(ScanFault fault) {
    Origin origin = faults.line(fault.line(), fault.excerpt(), 0);
    switch (fault.kind()) {
      case UNCLOSED_QUOTE ->
          problems.add(
              Code.GP101,
              origin,
              "a quote opens in this row and is never closed",
              "close it with \"");
      case TEXT_AFTER_QUOTE ->
          problems.add(
              Code.GP101,
              origin,
              "a field of this row goes on after its closing quote",
              "inside quotes a quote is written twice: \"\"");
      case TOO_LONG ->
          problems.add(
              Code.GP104,
              origin,
              "this row is longer than a million bytes",
              "check for a quote that is not closed, and for line breaks that are missing");
    }
  }

  private record FileSource(FileChannel file, LongConsumer progress) implements ByteSource {
    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int count = file.read(ByteBuffer.wrap(into, at, length));
      progress.accept(file.position());
      return count;
    }
  }
}
