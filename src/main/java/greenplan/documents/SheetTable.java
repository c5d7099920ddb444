package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in a sheet of a workbook: its first row that is not blank names the columns. Blank rows
 * are passed over.
 *
 * @param header the column names
 * @param rows the rows below
 */
public record SheetTable(SheetHeader header, List<SheetRow> rows) {

  public SheetTable {
    rows = List.copyOf(rows);
  }

  /** The table in a sheet; null after it has been reported that there is none. */
  public static @Nullable SheetTable of(WorkbookFile workbook, String sheet, Problems problems) {
    List<WorkbookRow> rows = workbook.sheets().get(sheet);
    if (rows == null) {
      List<String> names = List.copyOf(workbook.sheets().keySet());
      problems.add(
          Code.GP205,
          Origin.of(workbook.file().source()),
          "the workbook has no sheet \"" + sheet + "\"",
          Nearest.to(sheet, names).isEmpty()
              ? "its sheets are: " + String.join(", ", names)
              : Nearest.hint(sheet, names));
      return null;
    }
    Source source = Source.ofSheet(workbook.file().name(), sheet);
    List<WorkbookRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
    if (filled.isEmpty()) {
      problems.add(
          Code.GP205,
          Origin.of(source),
          "the sheet is empty",
          "the first row holds the column names");
      return null;
    }
    SheetHeader header = SheetHeader.of(filled.get(0), source);
    List<SheetRow> below = new ArrayList<>();
    for (WorkbookRow row : filled.subList(1, filled.size())) {
      SheetRow read = new SheetRow(header, row);
      header.reportStray(row, problems);
      read.reportErrors(problems);
      below.add(read);
    }
    return new SheetTable(header, below);
  }
}
