package greenplan.clinical.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One row of a table, as the places of its fields in a block of bytes. It holds what is valid until
 * the next row is read.
 */
public final class Row {

  private static final int MOST_FIELDS = 1 << 14;

  private byte[] bytes = new byte[0];
  private int start;
  private int end;
  private long line;
  private int count;
  private int[] places = new int[32];
  private int[] from = new int[32];
  private int[] to = new int[32];
  private boolean[] own = new boolean[32];
  private byte[] unquoted = new byte[256];
  private int unquotedLength;

  void begin(byte[] block, int at, long atLine) {
    bytes = block;
    start = at;
    end = at;
    line = atLine;
    count = 0;
    unquotedLength = 0;
  }

  void end(int at) {
    end = at;
  }

  void add(int place, int fieldFrom, int fieldTo) {
    if (count < MOST_FIELDS) {
      if (count == from.length) {
        grow();
      }
      places[count] = place;
      from[count] = fieldFrom;
      to[count] = fieldTo;
      own[count] = false;
    }
    count++;
  }

  /** Adds what stands between two quotes, in which each doubled quote stands for one. */
  void addUnquoted(int place, int fieldFrom, int fieldTo) {
    int length = fieldTo - fieldFrom;
    if (unquoted.length - unquotedLength < length) {
      unquoted = Arrays.copyOf(unquoted, Math.max(2 * unquoted.length, unquotedLength + length));
    }
    int written = unquotedLength;
    for (int at = fieldFrom; at < fieldTo; at++) {
      unquoted[written++] = bytes[at];
      at += bytes[at] == '"' ? 1 : 0;
    }
    add(place, unquotedLength, written);
    own[Math.min(count, MOST_FIELDS) - 1] = true;
    unquotedLength = written;
  }

  private void grow() {
    int size = 2 * from.length;
    places = Arrays.copyOf(places, size);
    from = Arrays.copyOf(from, size);
    to = Arrays.copyOf(to, size);
    own = Arrays.copyOf(own, size);
  }

  /** How many fields the row has; 0 for an empty line. */
  public int count() {
    return count;
  }

  /** The line on which the row starts, from 1. */
  public long line() {
    return line;
  }

  /** Where the bytes of a field are. */
  public byte[] bytes(int field) {
    return own[field] ? unquoted : bytes;
  }

  /** Where a field starts in its bytes, without outer blanks. */
  public int from(int field) {
    byte[] in = bytes(field);
    int at = from[field];
    while (at < to[field] && isBlank(in[at])) {
      at++;
    }
    return at;
  }

  /** Where a field ends in its bytes, without outer blanks. */
  public int to(int field) {
    byte[] in = bytes(field);
    int at = to[field];
    while (at > from[field] && isBlank(in[at - 1])) {
      at--;
    }
    return Math.max(at, from(field));
  }

  private static boolean isBlank(byte letter) {
    return letter >= 0 && Character.isWhitespace(letter);
  }

  /** The bytes of a field, with outer blanks. */
  public byte[] copy(int field) {
    return Arrays.copyOfRange(bytes(field), from[field], to[field]);
  }

  /** A field as text without outer blanks; what is not UTF-8 becomes U+FFFD. */
  public String text(int field) {
    int length = to[field] - from[field];
    return new String(bytes(field), from[field], length, StandardCharsets.UTF_8).strip();
  }

  /** Whether there is nothing in any field; spreadsheets write emptied rows as lines of commas. */
  public boolean isBlank() {
    for (int field = 0; field < Math.min(count, MOST_FIELDS); field++) {
      if (!text(field).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Where in its row a field starts, with its quotes: the number of bytes before it. */
  public int place(int field) {
    return places[field] - start;
  }

  /** The bytes of the whole row as it is written, without the end of its line. */
  public byte[] written() {
    return Arrays.copyOfRange(bytes, start, end);
  }
}
