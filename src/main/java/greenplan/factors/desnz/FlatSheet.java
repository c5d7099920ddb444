package greenplan.factors.desnz;

import greenplan.diagnostics.CellName;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.InputFile;
import greenplan.documents.WorkbookCell;
import greenplan.documents.WorkbookFile;
import greenplan.documents.WorkbookRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Reads a workbook; null after it has been reported as not the one that is meant. */
  static @Nullable FlatSheet read(Path file, String name, Problems problems) {
    String hint = "the publisher calls it \"flat file for automatic processing\"";
    WorkbookFile workbook = WorkbookFile.read(InputFile.of(file, name), hint, problems);
    return workbook == null ? null : read(workbook, Origin.of(Source.ofText(name, "")), problems);
  }

  private static @Nullable FlatSheet read(WorkbookFile workbook, Origin origin, Problems problems) {
    for (Map.Entry<String, List<WorkbookRow>> sheet : workbook.sheets().entrySet()) {
      Optional<FlatSheet> flat = read(sheet.getKey(), sheet.getValue());
      if (flat.isPresent()) {
        return flat.get();
      }
    }
    problems.add(
        Code.GP205,
        origin,
        "no sheet has the columns Level 1, UOM, GHG/Unit and GHG Conversion Factor with a year;"
            + " the sheets are "
            + String.join(", ", workbook.sheets().keySet()),
        "take the publisher's flat file, not the full or condensed set");
    return null;
  }

  private static Optional<FlatSheet> read(String sheet, List<WorkbookRow> all) {
    Iterator<WorkbookRow> rows = all.iterator();
    while (rows.hasNext()) {
      WorkbookRow row = rows.next();
      Optional<FlatColumns> columns = FlatColumns.of(row);
      if (columns.isPresent()) {
        return Optional.of(new FlatSheet(columns.get().year(), rows(rows, columns.get(), sheet)));
      }
      if (row.number() > LAST_HEADER_ROW) {
        break;
      }
    }
    return Optional.empty();
  }

  private static List<FlatRow> rows(Iterator<WorkbookRow> rows, FlatColumns columns, String sheet) {
    List<FlatRow> all = new ArrayList<>();
    while (rows.hasNext()) {
      WorkbookRow row = rows.next();
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
        String place = sheet + "!" + CellName.of(row.number(), last + 1);
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
  static String text(WorkbookRow row, int column) {
    WorkbookCell cell = row.cell(column);
    return cell.kind() == WorkbookCell.Kind.ERROR ? "" : cell.text();
  }
}
