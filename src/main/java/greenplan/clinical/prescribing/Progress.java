package greenplan.clinical.prescribing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far reading is, over all files. It never goes back. */
final class Progress {

  private static final long UNKNOWN = -1;

  private final ReadProgress told;
  private final long total;
  private long before;
  private long reached;

  private Progress(ReadProgress told, long total) {
    this.told = told;
    this.total = total;
  }

  static Progress of(List<PrescribingFile> files, ReadProgress told) {
    long total = 0;
    for (PrescribingFile file : files) {
      long size = size(file.path());
      total = size < 0 || total < 0 ? UNKNOWN : total + size;
    }
    return new Progress(told, total);
  }

  private static long size(@Nullable Path path) {
    try {
      return path == null || !Files.isRegularFile(path) ? UNKNOWN : Files.size(path);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /** So many bytes of the present file have been read. */
  synchronized void at(long bytes) {
    if (before + bytes > reached) {
      reached = before + bytes;
      told.read(reached, total);
    }
  }

  /** The next file begins. */
  synchronized void next() {
    before = reached;
  }
}
