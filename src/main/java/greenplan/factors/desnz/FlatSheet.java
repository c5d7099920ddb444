package greenplan.factors.desnz;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a publisher's workbook that holds one row for each factor and gas.
 *
 * @param year the year that its header names
 * @param rows the rows that have labels
 */
record FlatSheet(int year, List<FlatRow> rows) {

  /** Titles stand above the header, ten lines at most in the editions seen. */
  private static final int LAST_HEADER_ROW = 40;

  private static final long LARGEST = 100_000_000;

  /** Reads a workbook; null after it has been reported as not the one that is meant. */
  static @Nullable FlatSheet read(Path file, String name, Problems problems) {
    Origin origin = Origin.of(Source.ofText(name, ""));
    try {
      if (!isWorkbook(file)) {
        String what = Files.isRegularFile(file) ? "is not an Excel workbook (.xlsx)" : "is no file";
        problems.add(
            Code.GP105,
            origin,
            "\"" + name + "\" " + what,
            "the publisher calls it \"flat file for automatic processing\"");
        return null;
      }
      try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
        return read(workbook, origin, problems);
      }
    } catch (IOException | ExcelReaderException e) {
      problems.add(Code.GP105, origin, "\"" + name + "\" cannot be read as an Excel workbook");
      return null;
    }
  }

  private static boolean isWorkbook(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return ReadableWorkbook.isOOXMLZipHeader(in.readNBytes(8));
    }
  }

  private static @Nullable FlatSheet read(
      ReadableWorkbook workbook, Origin origin, Problems problems) throws IOException {
    List<Sheet> sheets = workbook.getSheets().toList();
    for (Sheet sheet : sheets) {
      Optional<FlatSheet> flat = read(sheet);
      if (flat.isPresent()) {
        return flat.get();
      }
    }
    problems.add(
        Code.GP205,
        origin,
        "no sheet has the columns Level 1, UOM, GHG/Unit and GHG Conversion Factor with a year;"
            + " the sheets are "
            + String.join(", ", sheets.stream().map(Sheet::getName).toList()),
        "take the publisher's flat file, not the full or condensed set");
    return null;
  }

  private static Optional<FlatSheet> read(Sheet sheet) throws IOException {
    try (Stream<Row> stream = sheet.openStream()) {
      Iterator<Row> rows = stream.iterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        Optional<FlatColumns> columns = FlatColumns.of(row);
        if (columns.isPresent()) {
          return Optional.of(
              new FlatSheet(columns.get().year(), rows(rows, columns.get(), sheet.getName())));
        }
        if (row.getRowNum() > LAST_HEADER_ROW) {
          break;
        }
      }
      return Optional.empty();
    }
  }

  private static List<FlatRow> rows(Iterator<Row> rows, FlatColumns columns, String sheet) {
    List<FlatRow> all = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      List<String> labels = new ArrayList<>();
      int last = 0;
      for (int column : columns.levels()) {
        String label = text(row, column).strip();
        if (!label.isEmpty()) {
          labels.add(label);
          last = column;
        }
      }
      if (!labels.isEmpty() && !text(row, columns.uom()).isBlank()) {
        String place = sheet + "!" + new CellAddress(row.getRowNum() - 1, last);
        all.add(
            new FlatRow(
                place,
                labels,
                text(row, columns.uom()),
                text(row, columns.gas()),
                text(row, columns.value()).strip()));
      }
    }
    return all;
  }

  /** The text of a cell, of a number its raw digits; empty where there is no cell. */
  static String text(Row row, int column) {
    Cell cell = row.getOptionalCell(column).orElse(null);
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
    return raw == null ? "" : raw;
  }
}
