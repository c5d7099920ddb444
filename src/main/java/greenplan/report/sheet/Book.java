package greenplan.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** A workbook in the making, sheet after sheet. The same sheets give the same bytes. */
final class Book {

  /** The most rows of a sheet. */
  static final int MOST_ROWS = 1_048_576;

  /** Fills a workbook. */
  interface Content {
    void write(Book book) throws IOException;
  }

  /** Fills a sheet. */
  interface SheetContent {
    void write(Sheet sheet) throws IOException;
  }

  private final Workbook workbook;
  private final Map<String, List<String>> values = new HashMap<>();
  private int sheets;

  private Book(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Writes a workbook whole; the stream stays open. */
  static void write(OutputStream out, Content content) throws IOException {
    Path file = Files.createTempFile("greenplan", ".xlsx");
    try {
      StampedZip.write(file, write(file, content), out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Writes a workbook as the library does; the values of its formulas. */
  private static Map<String, List<String>> write(Path file, Content content) throws IOException {
    // The version of the program stands in the first sheet; this one may only be of the form 1.2.
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "greenplan", "1.0")) {
      Book book = new Book(workbook);
      content.write(book);
      return book.values;
    }
  }

  /** Adds a sheet; names are at most 31 characters. */
  void sheet(String name, SheetContent content) throws IOException {
    Sheet sheet = new Sheet(workbook.newWorksheet(name));
    content.write(sheet);
    values.put("xl/worksheets/sheet" + ++sheets + ".xml", sheet.finish());
  }
}
