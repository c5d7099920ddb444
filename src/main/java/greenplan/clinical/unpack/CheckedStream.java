package greenplan.clinical.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The unpacked bytes of a zip's entry; at their end, their number and checksum must be right. */
final class CheckedStream extends FilterInputStream {

  private final ZipEntry entry;
  private final CRC32 crc = new CRC32();
  private long length;

  CheckedStream(InputStream in, ZipEntry entry) {
    super(in);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int size) throws IOException {
    int count = super.read(into, offset, size);
    if (count > 0) {
      crc.update(into, offset, count);
      length += count;
    } else if (count < 0 && (length != entry.getSize() || crc.getValue() != entry.getCrc())) {
      throw new DamagedException("the checksum of the packed data is wrong");
    }
    return count;
  }
}
