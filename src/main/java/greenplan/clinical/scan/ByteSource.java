package greenplan.clinical.scan;

import java.io.IOException;

/** Bytes, one after the other. */
public interface ByteSource {

  /**
   * Reads at least one byte.
   *
   * @return how many bytes were read; -1 at the end
   */
  int read(byte[] into, int at, int length) throws IOException;
}
