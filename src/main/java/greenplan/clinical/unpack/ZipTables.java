package greenplan.clinical.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The tables in a zip: its files whose names end in .csv. */
public final class ZipTables {

  /** Takes a table. */
  public interface Reader {

    /**
     * Reads a table to its end.
     *
     * @param name its name in the zip; empty if the zip is known to hold no other
     * @return whether to go on with the next one
     */
    boolean read(String name, InputStream table);
  }

  private ZipTables() {}

  /**
   * Reads all tables of a file.
   *
   * @param progress is told how many packed bytes have been read
   * @return how many tables there are
   */
  public static int ofFile(Path path, Reader reader, LongConsumer progress) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      List<? extends ZipEntry> tables =
          zip.stream().filter(entry -> isTable(entry.getName())).toList();
      long before = 0;
      for (ZipEntry entry : tables) {
        double packed = entry.getCompressedSize() / Math.max(1.0, (double) entry.getSize());
        long start = before;
        InputStream checked = new CheckedStream(zip.getInputStream(entry), entry);
        LongConsumer part = bytes -> progress.accept(start + (long) ((double) bytes * packed));
        if (!reader.read(
            tables.size() == 1 ? "" : entry.getName(), new CountedStream(checked, part))) {
          return tables.size();
        }
        before += entry.getCompressedSize();
      }
      return tables.size();
    }
  }

  /**
   * Reads all tables of a zip that comes in a stream.
   *
   * @return how many tables were read
   */
  public static int ofStream(InputStream in, Reader reader) throws IOException {
    EndOfZip end = new EndOfZip(in);
    ZipInputStream zip = new ZipInputStream(end);
    int tables = 0;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      if (isTable(entry.getName())) {
        tables++;
        if (!reader.read(entry.getName(), zip)) {
          return tables;
        }
      }
    }
    end.check(entries);
    return tables;
  }

  private static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.startsWith("__MACOSX/");
  }
}
