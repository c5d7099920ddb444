package greenplan.clinical.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The tables in a zip: its files whose names end in .csv. */
public final class ZipTables {

  /** Takes a table. */
  public interface Reader {

    /**
     * Reads the table to its end.
     *
     * @param name its name in the zip; empty if the zip holds no other
     */
    void read(String name, InputStream table) throws IOException;
  }

  private ZipTables() {}

  /**
   * Reads all tables.
   *
   * @param in the zip from its start
   * @param path where the zip is, if it is a file: then its own list says what it holds
   * @return how many tables there are
   */
  public static int read(InputStream in, @Nullable Path path, Reader reader) throws IOException {
    return path == null ? stream(in, reader) : file(path, reader);
  }

  private static int file(Path path, Reader reader) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      List<? extends ZipEntry> tables =
          zip.stream().filter(entry -> isTable(entry.getName())).toList();
      for (ZipEntry entry : tables) {
        InputStream table = new CheckedStream(zip.getInputStream(entry), entry);
        reader.read(tables.size() == 1 ? "" : entry.getName(), table);
      }
      return tables.size();
    }
  }

  private static int stream(InputStream in, Reader reader) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (isTable(entry.getName())) {
        reader.read(entry.getName(), zip);
        count++;
      }
    }
    return count;
  }

  private static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.startsWith("__MACOSX/");
  }
}
