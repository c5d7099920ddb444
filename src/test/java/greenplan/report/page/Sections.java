package greenplan.report.page;

import java.util.List;

/** What tests read off a section. */
final class Sections {

  private Sections() {}

  /** The figure of a name. */
  static Figure figure(Section section, String id) {
    return section.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  /** The table whose caption starts so. */
  static DataTable table(Section section, String caption) {
    return section.tables().stream()
        .filter(table -> table.caption().startsWith(caption))
        .findFirst()
        .orElseThrow();
  }

  /** What is read in each row of a table. */
  static List<List<String>> shown(DataTable table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Cell::shown).toList())
        .toList();
  }

  /** The keys of a table's columns. */
  static List<String> keys(DataTable table) {
    return table.columns().stream().map(Column::key).toList();
  }
}
