package greenplan.clinical.prescribing;

import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read: a file, or standard input.
 *
 * @param path where the file is; null for a stream
 * @param stream what to read; null for a file
 * @param name what the user knows it by
 */
public record PrescribingFile(@Nullable Path path, @Nullable InputStream stream, String name) {

  public PrescribingFile {
    if ((path == null) == (stream == null)) {
      throw new IllegalArgumentException("either a path or a stream");
    }
  }

  /** A file, shown to the user as {@code name}. */
  public static PrescribingFile of(Path path, String name) {
    return new PrescribingFile(path, null, name);
  }

  /** A stream, such as standard input; it is not closed. */
  public static PrescribingFile of(InputStream stream, String name) {
    return new PrescribingFile(null, stream, name);
  }
}
