package greenplan.clinical.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Remembers the last bytes of a zip that comes in a stream. Its list of entries stands there;
 * without it, a zip that is cut or damaged between two entries would look like a whole one.
 */
final class EndOfZip extends FilterInputStream {

  private static final int LENGTH = 22;
  private static final int SIGNATURE = 0x06054b50;
  private static final int COUNT_AT = 10;

  private byte[] tail = new byte[0];

  EndOfZip(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    if (count > 0) {
      int kept = Math.min(tail.length, Math.max(0, LENGTH - count));
      byte[] next = new byte[kept + Math.min(count, LENGTH)];
      System.arraycopy(tail, tail.length - kept, next, 0, kept);
      System.arraycopy(into, offset + count - (next.length - kept), next, kept, next.length - kept);
      tail = next;
    }
    return count;
  }

  /** Reads on to the end, which must say that the zip has so many entries. */
  void check(int entries) throws IOException {
    byte[] block = new byte[1 << 12];
    while (read(block, 0, block.length) >= 0) {
      // Only the end counts.
    }
    boolean isEnd = tail.length == LENGTH && number(0, 4) == SIGNATURE;
    if (!isEnd || number(COUNT_AT, 2) != (entries & 0xFFFF)) {
      throw new DamagedException("the list at the end of the zip is missing or does not fit");
    }
  }

  private int number(int at, int bytes) {
    int value = 0;
    byte[] part = Arrays.copyOfRange(tail, at, at + bytes);
    for (int i = bytes - 1; i >= 0; i--) {
      value = (value << Byte.SIZE) | (part[i] & 0xFF);
    }
    return value;
  }
}
