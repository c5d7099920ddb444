package greenplan.report.sheet;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook again so that it depends on what it holds and on nothing else: the library
 * stamps the time of day on each file and into the properties. It also gives each formula the value
 * that it comes to, which the library leaves out.
 */
final class StampedZip {

  /** The first moment that a zip file can name. */
  static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(?<tag><dcterms:created[^>]*>)[^<]*";
  private static final String AT_MOMENT = "${tag}1980-01-01T00:00:00Z";

  private StampedZip() {}

  /**
   * Writes the workbook.
   *
   * @param workbook the file that the library wrote
   * @param values the values of the formulas of each sheet, by the name of its file, row by row
   */
  static void write(Path workbook, Map<String, List<String>> values, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile old = new ZipFile(workbook.toFile())) {
      for (ZipEntry file : Collections.list(old.entries())) {
        ZipEntry entry = new ZipEntry(file.getName());
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        try (InputStream in = old.getInputStream(file)) {
          copy(file.getName(), in, values, zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static void copy(
      String name, InputStream in, Map<String, List<String>> values, ZipOutputStream zip)
      throws IOException {
    if (name.equals(PROPERTIES)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      zip.write(text.replaceFirst(CREATED, AT_MOMENT).getBytes(StandardCharsets.UTF_8));
    } else if (values.containsKey(name)) {
      OutputStream valued =
          new BufferedOutputStream(new Valued(zip, values.getOrDefault(name, List.of())));
      in.transferTo(valued);
      valued.flush();
    } else {
      in.transferTo(zip);
    }
  }

  /** Puts the next value behind each end of a formula. Texts are escaped, so none looks like it. */
  private static final class Valued extends FilterOutputStream {

    private static final byte[] END = "</f>".getBytes(StandardCharsets.UTF_8);

    private final Iterator<String> values;
    private int matched;

    Valued(OutputStream out, List<String> values) {
      super(out);
      this.values = values.iterator();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int start = from;
      for (int at = from; at < from + length; at++) {
        matched = bytes[at] == END[matched] ? matched + 1 : bytes[at] == END[0] ? 1 : 0;
        if (matched == END.length) {
          out.write(bytes, start, at + 1 - start);
          out.write(("<v>" + values.next() + "</v>").getBytes(StandardCharsets.UTF_8));
          start = at + 1;
          matched = 0;
        }
      }
      out.write(bytes, start, from + length - start);
    }
  }
}
