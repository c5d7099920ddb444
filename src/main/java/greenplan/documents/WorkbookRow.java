package greenplan.documents;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number its number, from 1
 * @param cells its cells, from the first column
 */
public record WorkbookRow(int number, List<WorkbookCell> cells) {

  public WorkbookRow {
    cells = List.copyOf(cells);
  }

  /** A cell by its column, from 0; an empty one beyond the last. */
  public WorkbookCell cell(int column) {
    return column < cells.size() ? cells.get(column) : WorkbookCell.NONE;
  }

  boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.text().isBlank());
  }
}
