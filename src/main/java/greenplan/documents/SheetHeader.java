package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The column names of a table in a sheet. A column without a name must be empty. */
public final class SheetHeader implements TableHeader {

  private final Source source;
  private final int row;

  /** The name of each column of the sheet, empty where it has none. */
  private final List<String> columns;

  private final Set<Integer> strays = new HashSet<>();

  private SheetHeader(Source source, int row, List<String> columns) {
    this.source = source;
    this.row = row;
    this.columns = columns;
  }

  static SheetHeader of(WorkbookRow row, Source source) {
    List<String> columns = new ArrayList<>();
    row.cells().forEach(cell -> columns.add(SheetRow.plain(cell)));
    return new SheetHeader(source, row.number(), columns);
  }

  @Override
  public List<String> names() {
    return columns.stream().filter(name -> !name.isEmpty()).toList();
  }

  /** The place of a column in the sheet; -1 where there is no such column. */
  int index(String name) {
    return name.isEmpty() ? -1 : columns.indexOf(name);
  }

  /** The sheet. */
  public Source source() {
    return source;
  }

  @Override
  public boolean check(Collection<String> required, Collection<String> known, Problems problems) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isEmpty()) {
        places.add(i);
      }
    }
    Origin whole = new Origin(source, row, 0, 0);
    return new HeaderCheck(names(), whole, i -> origin(row, places.get(i)))
        .check(required, known, problems);
  }

  /** Reports cells with something in them under no name, once for each column. */
  void reportStray(WorkbookRow below, Problems problems) {
    for (int i = 0; i < below.cells().size(); i++) {
      boolean named = i < columns.size() && !columns.get(i).isEmpty();
      if (!named && !below.cell(i).text().isBlank() && strays.add(i)) {
        problems.add(
            Code.GP206,
            origin(below.number(), i),
            "the cell holds \"" + SheetRow.plain(below.cell(i)) + "\", and its column has no name",
            "name the column in row " + row + ", with \"x-\" before a name of your own");
      }
    }
  }

  Origin origin(int sheetRow, int index) {
    return new Origin(source, sheetRow, index + 1, 1);
  }
}
