package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (XLSX) in memory. It is limited in size, packed and unpacked, because a small
 * file can be unpacked to one that fills the machine.
 *
 * @param file where it is
 * @param sheets the rows of each sheet by its name; rows without cells are left out
 */
public record WorkbookFile(InputFile file, Map<String, List<WorkbookRow>> sheets) {

  private static final long LARGEST = 100_000_000;
  private static final long LARGEST_UNPACKED = 400_000_000;
  private static final int MOST_COLUMNS = 16_384;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /**
   * Reads a workbook; null after it has been reported as none.
   *
   * @param hint which file is meant
   */
  public static @Nullable WorkbookFile read(InputFile file, String hint, Problems problems) {
    Origin origin = Origin.of(file.source());
    String name = "\"" + file.name() + "\"";
    try {
      if (!isWorkbook(file)) {
        boolean there = Files.isRegularFile(file.path());
        String what = there ? " is not an Excel workbook (.xlsx)" : " is no file";
        problems.add(Code.GP105, origin, name + what, hint);
        return null;
      }
      if (isTooLarge(file)) {
        problems.add(Code.GP104, origin, name + " is too large for a workbook, once unpacked");
        return null;
      }
      return new WorkbookFile(file, read(file));
    } catch (OutOfMemoryError e) {
      // What was read is dropped with this: a cell far to the right makes a row of millions.
      problems.add(Code.GP104, origin, name + " does not fit into memory");
    } catch (IOException | RuntimeException e) {
      // The library throws whatever a broken file leads to.
      problems.add(Code.GP105, origin, name + " cannot be read as an Excel workbook");
    }
    return null;
  }

  /** Whether it has a sheet of this name with something in it. */
  public boolean has(String sheet) {
    return sheets.getOrDefault(sheet, List.of()).stream().anyMatch(row -> !row.isBlank());
  }

  private static boolean isWorkbook(InputFile file) throws IOException {
    if (!Files.isRegularFile(file.path()) || Files.size(file.path()) > LARGEST) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      return ReadableWorkbook.isOOXMLZipHeader(in.readNBytes(8));
    }
  }

  /** What a zip file says of its own size need not be true, so it is unpacked and counted. */
  private static boolean isTooLarge(InputFile file) throws IOException {
    byte[] block = new byte[1 << 16];
    long unpacked = 0;
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(block); n >= 0 && unpacked <= LARGEST_UNPACKED; n = in.read(block)) {
            unpacked += n;
          }
        }
      }
    }
    return unpacked > LARGEST_UNPACKED;
  }

  private static Map<String, List<WorkbookRow>> read(InputFile file) throws IOException {
    Map<String, List<WorkbookRow>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile(), WITH_FORMATS)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<WorkbookRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
          stream.forEach(row -> rows.add(row(row, workbook.isDate1904())));
        }
        sheets.put(sheet.getName(), rows);
      }
    }
    return sheets;
  }

  private static WorkbookRow row(Row row, boolean from1904) {
    if (row.getCellCount() > MOST_COLUMNS) {
      throw new IllegalArgumentException("a row of " + row.getCellCount() + " cells");
    }
    List<WorkbookCell> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      Cell cell = row.getCell(column);
      cells.add(cell == null ? WorkbookCell.NONE : StoredCell.of(cell, from1904));
    }
    return new WorkbookRow(row.getRowNum(), cells);
  }
}
