package greenplan.report.sheet;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook read back: the cells of each sheet by their column head. */
final class Xlsx {

  private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();

  private Xlsx() {}

  static byte[] bytes(Book.Content content) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Book.write(out, content);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Xlsx read(byte[] bytes) {
    Xlsx read = new Xlsx();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          List<Cell> cells = new ArrayList<>();
          row.forEach(cells::add);
          rows.add(cells);
        }
        read.sheets.put(sheet.getName(), rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  /** The rows of a sheet below its head. */
  List<List<Cell>> rows(String sheet) {
    List<List<Cell>> rows = requireNonNull(sheets.get(sheet), sheet);
    return rows.subList(1, rows.size());
  }

  /** The texts of a column, by its letter. */
  List<String> texts(String sheet, String column) {
    return rows(sheet).stream().map(row -> text(row, column)).toList();
  }

  static String text(List<Cell> row, String column) {
    Cell cell = cell(row, column);
    return cell == null ? "" : cell.getText();
  }

  static String formula(List<Cell> row, String column) {
    Cell cell = cell(row, column);
    return cell == null || cell.getFormula() == null ? "" : cell.getFormula();
  }

  static BigDecimal number(List<Cell> row, String column) {
    return new BigDecimal(requireNonNull(cell(row, column), column).getRawValue());
  }

  private static @Nullable Cell cell(List<Cell> row, String column) {
    return row.stream()
        .filter(c -> c != null && c.getAddress().toString().replaceAll("\\d", "").equals(column))
        .findFirst()
        .orElse(null);
  }
}
