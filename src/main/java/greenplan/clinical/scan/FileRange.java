package greenplan.clinical.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file from a place on; beyond a second place they come in small pieces. */
final class FileRange implements ByteSource {

  private static final int PIECE = 1 << 12;

  private final FileChannel file;
  private final long until;
  private long position;

  FileRange(FileChannel file, long from, long until) {
    this.file = file;
    this.position = from;
    this.until = until;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    int most = (int) Math.min(length, Math.max(PIECE, until - position));
    int count = file.read(ByteBuffer.wrap(into, at, most), position);
    position += Math.max(count, 0);
    return count;
  }
}
