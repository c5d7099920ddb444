package greenplan.clinical.prescribing;

import greenplan.clinical.scan.Row;
import java.util.Arrays;

/** Some fields of a row as one sequence of bytes, each after its length. */
final class FieldKey {

  private static final int LENGTH = 3;

  private byte[] bytes = new byte[256];
  private int length;

  /** Takes the fields of these columns. */
  FieldKey set(Row row, int[] columns) {
    length = 0;
    for (int column : columns) {
      append(row.bytes(column), row.from(column), row.to(column));
    }
    return this;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  private void append(byte[] in, int from, int to) {
    int size = to - from;
    if (bytes.length - length < size + LENGTH) {
      bytes = Arrays.copyOf(bytes, 2 * (length + size + LENGTH));
    }
    bytes[length++] = (byte) (size >> 16);
    bytes[length++] = (byte) (size >> 8);
    bytes[length++] = (byte) size;
    System.arraycopy(in, from, bytes, length, size);
    length += size;
  }

  /** The fields of a key. */
  static byte[][] fields(byte[] key, int count) {
    byte[][] fields = new byte[count][];
    int at = 0;
    for (int i = 0; i < count; i++) {
      int size = ((key[at] & 0xFF) << 16) | ((key[at + 1] & 0xFF) << 8) | (key[at + 2] & 0xFF);
      at += LENGTH;
      fields[i] = Arrays.copyOfRange(key, at, at + size);
      at += size;
    }
    return fields;
  }
}
