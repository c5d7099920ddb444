package greenplan.clinical.scan;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a source in order. Rows that are well formed and not wanted are passed over
 * eight bytes at a time; at all others {@link RowParser} decides.
 */
public final class RowScanner {

  /** The longest row, in bytes. */
  public static final int LONGEST_ROW = 1 << 20;

  private static final int EXCERPT = 300;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ByteSource source;
  private final RowParser parser = new RowParser();
  private byte[] block;
  private int at;
  private int limit;
  private boolean isLast;
  private long blockStart;
  private long line = 1;
  private long rows;
  private @Nullable ScanFault fault;

  /**
   * A scanner of a source that stands at the start of a row.
   *
   * @param start how many bytes of the file are before it
   * @param block takes what is read, a {@link #block} that nothing else uses
   */
  public RowScanner(ByteSource source, long start, byte[] block) {
    this.source = source;
    this.blockStart = start;
    this.block = block;
  }

  /** A block for {@code size} bytes, at least 1. */
  public static byte[] block(int size) {
    return new byte[size + FastRows.SLACK];
  }

  /** Where the next row starts, in bytes of the file. */
  public long position() {
    return blockStart + at;
  }

  /** The line on which the next row starts, from 1. */
  public long line() {
    return line;
  }

  /** How many rows {@link #scan} has read, broken ones among them and blank ones not. */
  public long rows() {
    return rows;
  }

  /** Why reading has stopped before the end; null if it has not. */
  public @Nullable ScanFault fault() {
    return fault;
  }

  /** Passes over the byte order mark that spreadsheets write at the start of a text. */
  public void skipMark() throws IOException {
    while (limit < MARK.length && fill()) {
      // The first read may give less than the mark.
    }
    at =
        limit >= MARK.length && Arrays.equals(block, 0, MARK.length, MARK, 0, MARK.length)
            ? MARK.length
            : 0;
  }

  /** Passes over the rest of a line; whether another line starts before {@code until}. */
  boolean skipLine(long until) throws IOException {
    while (position() < until && (at < limit || fill())) {
      if (block[at++] == '\n') {
        return position() < until;
      }
    }
    return false;
  }

  /** The next row that is not an empty line; null at the end and at a fault. */
  public @Nullable Row next() throws IOException {
    while (fault == null && (at < limit || fill())) {
      if (parse() && parser.row().count() > 0) {
        return parser.row();
      }
    }
    return null;
  }

  /**
   * Reads on to the first row that starts at {@code until} or later, to the end, or to a fault.
   *
   * @param until in bytes of the file
   */
  public void scan(Layout layout, RowSink sink, long until) throws IOException {
    FastRows fast = new FastRows(layout);
    while (fault == null && position() < until && (at < limit || fill())) {
      int stop = (int) Math.min(limit, until - blockStart);
      at = fast.run(block, at, stop, limit);
      line += fast.passed();
      rows += fast.passed();
      if (at < stop && parse()) {
        hand(layout, sink);
      }
    }
  }

  private void hand(Layout layout, RowSink sink) {
    Row row = parser.row();
    if (row.count() == layout.columns() && layout.isWanted(row.text(layout.code()))) {
      rows++;
      sink.wanted(row);
    } else if (!row.isBlank()) {
      rows++;
      if (row.count() != layout.columns()) {
        sink.broken(row);
      }
    }
  }

  /** Parses the next row; whether there is one. */
  private boolean parse() throws IOException {
    int next = parser.parse(block, at, limit, isLast, line);
    while (next == RowParser.MORE) {
      if (at == 0 && limit >= LONGEST_ROW) {
        fault = fault(ScanFault.Kind.TOO_LONG);
        return false;
      }
      fill();
      next = parser.parse(block, at, limit, isLast, line);
    }
    if (next < 0) {
      boolean isUnclosed = next == RowParser.UNCLOSED;
      fault = fault(isUnclosed ? ScanFault.Kind.UNCLOSED_QUOTE : ScanFault.Kind.TEXT_AFTER_QUOTE);
      return false;
    }
    at = next;
    line += parser.lines();
    return true;
  }

  private ScanFault fault(ScanFault.Kind kind) {
    int end = at;
    while (end < Math.min(limit, at + EXCERPT) && block[end] != '\n' && block[end] != '\r') {
      end++;
    }
    return new ScanFault(kind, line, Arrays.copyOfRange(block, at, end));
  }

  /** Moves what is left to the start of the block and reads on; whether anything is there. */
  private boolean fill() throws IOException {
    if (at == 0 && limit + FastRows.SLACK == block.length) {
      block = Arrays.copyOf(block, 2 * limit + FastRows.SLACK);
    }
    System.arraycopy(block, at, block, 0, limit - at);
    blockStart += at;
    limit -= at;
    at = 0;
    int count = isLast ? -1 : source.read(block, limit, block.length - FastRows.SLACK - limit);
    isLast = count < 0;
    limit += Math.max(count, 0);
    return count > 0;
  }
}
