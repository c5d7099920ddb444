package greenplan.report.page;

import greenplan.report.CsvText;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a page, which can be downloaded with every digit. */
public final class DataTable {

  /**
   * A row.
   *
   * @param isTotal whether it sums up the others
   */
  public record Row(List<Cell> cells, boolean isTotal) {}

  private final String caption;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();
  private @Nullable DataTable whole;

  private DataTable(String caption, List<Column> columns) {
    this.caption = caption;
    this.columns = columns;
  }

  /** A table without rows. */
  public static DataTable of(String caption, Column... columns) {
    return new DataTable(caption, List.of(columns));
  }

  /** A table without rows. */
  public static DataTable of(String caption, List<Column> columns) {
    return new DataTable(caption, List.copyOf(columns));
  }

  /** Adds a row with one cell for each column. */
  public DataTable row(Cell... cells) {
    return row(List.of(cells), false);
  }

  /** Adds a row with one cell for each column. */
  public DataTable row(List<Cell> cells) {
    return row(cells, false);
  }

  /** Adds a row that sums up the others. */
  public DataTable total(Cell... cells) {
    return row(List.of(cells), true);
  }

  /** Lets the download be another table, which holds more than a page has room for. */
  public DataTable downloads(DataTable other) {
    whole = other;
    return this;
  }

  private DataTable row(List<Cell> cells, boolean isTotal) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          caption + ": " + cells.size() + " cells for " + columns.size() + " columns");
    }
    rows.add(new Row(List.copyOf(cells), isTotal));
    return this;
  }

  /** What the table holds. */
  public String caption() {
    return caption;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Its rows, or those of its download, as comma-separated values, numbers with every digit. */
  public String csv() {
    return whole == null ? ownCsv() : whole.csv();
  }

  private String ownCsv() {
    StringWriter text = new StringWriter();
    CsvText csv = new CsvText(text);
    csv.row(columns.stream().map(Column::key).toArray());
    rows.forEach(row -> csv.row(row.cells().stream().map(Cell::download).toArray()));
    return text.toString();
  }

  /** An address that holds the download itself, with the mark by which Excel knows UTF-8. */
  public String address() {
    byte[] bytes = ("\uFEFF" + csv()).getBytes(StandardCharsets.UTF_8);
    return "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
