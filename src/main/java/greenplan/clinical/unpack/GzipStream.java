package greenplan.clinical.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip data of one or more members. Unlike Java's own, it reads all members from a pipe
 * too, and an end that comes too early is never taken for the end.
 */
public final class GzipStream extends InputStream {

  private static final int HAS_HEADER_CRC = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int DEFLATE = 8;
  private static final int SKIPPED = 6;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] input = new byte[1 << 16];
  private int at;
  private int limit;
  private boolean isInMember;
  private boolean isAny;

  /** Unpacks what a stream holds. */
  public GzipStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (isInMember || startMember()) {
      int count = inflate(into, offset, length);
      if (count > 0) {
        crc.update(into, offset, count);
        return count;
      } else if (inflater.finished()) {
        endMember();
      } else if (inflater.needsInput()) {
        fill();
        inflater.setInput(input, 0, limit);
        at = limit;
      } else {
        throw new DamagedException("the packed data are damaged");
      }
    }
    return -1;
  }

  private int inflate(byte[] into, int offset, int length) throws DamagedException {
    try {
      return inflater.inflate(into, offset, length);
    } catch (DataFormatException e) {
      throw new DamagedException("the packed data are damaged");
    }
  }

  private boolean startMember() throws IOException {
    int first = next();
    while (isAny && first == 0) {
      first = next();
    }
    if (first < 0 && isAny) {
      return false;
    } else if (first != 0x1F || next() != 0x8B || need() != DEFLATE) {
      throw new DamagedException("after the packed data stands something that is not gzip");
    }
    int flags = need();
    skip(SKIPPED);
    if ((flags & HAS_EXTRA) != 0) {
      skip(need() | (need() << 8));
    }
    skipText((flags & HAS_NAME) != 0);
    skipText((flags & HAS_COMMENT) != 0);
    skip((flags & HAS_HEADER_CRC) != 0 ? 2 : 0);
    inflater.reset();
    inflater.setInput(input, at, limit - at);
    at = limit;
    crc.reset();
    isInMember = true;
    isAny = true;
    return true;
  }

  private void endMember() throws IOException {
    at = limit - inflater.getRemaining();
    boolean isSame = word() == crc.getValue();
    if (word() != (inflater.getBytesWritten() & 0xFFFFFFFFL) || !isSame) {
      throw new DamagedException("the checksum of the packed data is wrong");
    }
    isInMember = false;
  }

  private long word() throws IOException {
    return need() | (need() << 8) | (need() << 16) | ((long) need() << 24);
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      need();
    }
  }

  private void skipText(boolean isThere) throws IOException {
    while (isThere && need() != 0) {
      // A name or comment ends with a zero.
    }
  }

  private int need() throws IOException {
    int value = next();
    if (value < 0) {
      throw tooEarly();
    }
    return value;
  }

  private int next() throws IOException {
    if (at == limit) {
      limit = Math.max(0, in.read(input, 0, input.length));
      at = 0;
    }
    return at < limit ? input[at++] & 0xFF : -1;
  }

  private void fill() throws IOException {
    limit = in.read(input, 0, input.length);
    if (limit < 0) {
      throw tooEarly();
    }
  }

  private static DamagedException tooEarly() {
    return new DamagedException("the packed data end too early");
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
