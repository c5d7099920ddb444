package greenplan.report.record;

import java.util.List;

/**
 * One table of results.
 *
 * @param part which one
 * @param rows its rows, in the order of the result
 */
public record RecordedTable(RecordedPart part, List<RecordedRow> rows) {

  public RecordedTable {
    rows = List.copyOf(rows);
  }
}
