package greenplan.diagnostics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a line of a file without keeping the file, and without reading it from its start each time:
 * the place of every thousandth line is remembered as it is passed.
 */
final class LineFinder {

  private static final int STEP = 1000;
  private static final int BLOCK = 1 << 16;

  private final Path path;
  private final List<Long> starts = new ArrayList<>(List.of(0L));
  private long scanned;
  private long linesPassed;

  LineFinder(Path path) {
    this.path = path;
  }

  /** The text of a line, counted from 1; empty where there is no such line. */
  synchronized String line(int number) throws IOException {
    try (SeekableByteChannel file = Files.newByteChannel(path)) {
      int step = (number - 1) / STEP;
      scan(file, step);
      if (step >= starts.size()) {
        return "";
      }
      file.position(starts.get(step));
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(Channels.newInputStream(file), StandardCharsets.UTF_8));
      return reader.lines().skip((number - 1) % STEP).findFirst().orElse("");
    }
  }

  private void scan(SeekableByteChannel file, int step) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    file.position(scanned);
    while (starts.size() <= step && file.read(block.clear()) > 0) {
      block.flip();
      while (block.hasRemaining()) {
        scanned++;
        boolean ends = block.get() == '\n';
        linesPassed += ends ? 1 : 0;
        if (ends && linesPassed % STEP == 0) {
          starts.add(scanned);
        }
      }
    }
  }
}
