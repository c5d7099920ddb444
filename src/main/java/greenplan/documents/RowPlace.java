package greenplan.documents;

import greenplan.diagnostics.Origin;

/**
 * Where a row of a table stands. Columns are found by reading the line again, so only for messages.
 *
 * @param header the table's header
 * @param line the line in which the row starts
 */
record RowPlace(CsvHeader header, int line) implements Place {

  @Override
  public Origin origin() {
    return Origin.of(header.source(), line);
  }

  @Override
  public Origin origin(String column) {
    Integer index = header.index(column);
    return index == null ? origin() : CsvRow.origin(header.source(), line, index);
  }
}
