package greenplan.clinical.prescribing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Unpacks a file and does nothing with it: what no reader of packed files can be faster than. */
public final class InflateOnly {

  private InflateOnly() {}

  /** Arguments: the file. */
  public static void main(String[] args) throws IOException {
    byte[] block = new byte[1 << 18];
    long length = 0;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(args[0])), 1 << 16)) {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        length += count;
      }
    }
    System.out.println(length);
  }
}
