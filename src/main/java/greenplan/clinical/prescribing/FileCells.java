package greenplan.clinical.prescribing;

import greenplan.clinical.scan.Row;
import greenplan.clinical.scan.RowSink;
import greenplan.diagnostics.Code;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the rows of one file. Names stay bytes, since their encoding is known only at the end.
 */
final class FileCells implements RowSink {

  static final int PRACTICE_FIELDS = 8;
  static final int PRESENTATION_FIELDS = 2;

  private static final BigDecimal MOST_ITEMS = new BigDecimal(1_000_000_000);

  private final Columns columns;
  private final RowFaults faults;
  private final int[] practiceColumns;
  private final int[] presentationColumns;
  private final int monthColumn;
  private final int itemsColumn;
  private final int eachColumn;
  private final int quantityColumn;
  private final FieldKey key = new FieldKey();
  private final ByteKeys practices = new ByteKeys();
  private final ByteKeys presentations = new ByteKeys();
  private final CellTable cells = new CellTable();
  private int[] practiceMonths = new int[1 << 6];
  private int[] presentationMonths = new int[1 << 6];
  private long kept;

  FileCells(Columns columns, RowFaults faults) {
    this.columns = columns;
    this.faults = faults;
    practiceColumns =
        columns.places(
            Column.PRACTICE,
            Column.PRACTICE_NAME,
            Column.SUB_ICB,
            Column.SUB_ICB_NAME,
            Column.ICB,
            Column.ICB_NAME,
            Column.REGION,
            Column.REGION_NAME);
    presentationColumns = columns.places(Column.CODE, Column.NAME);
    monthColumn = columns.place(Column.MONTH);
    itemsColumn = columns.place(Column.ITEMS);
    eachColumn = columns.place(Column.QUANTITY);
    quantityColumn = columns.place(Column.TOTAL_QUANTITY);
  }

  @Override
  public void broken(Row row) {
    int count = row.count();
    faults.add(
        row,
        Code.GP107,
        count + (count == 1 ? " field" : " fields") + ", but the header has " + columns.count(),
        count > columns.count() ? "a field that holds a comma needs quotes around it" : "");
  }

  @Override
  public void wanted(Row row) {
    kept++;
    int month = MonthBytes.read(row.bytes(monthColumn), row.from(monthColumn), row.to(monthColumn));
    if (month == MonthBytes.NONE) {
      faults.add(
          row,
          monthColumn,
          Code.GP310,
          "\"" + row.text(monthColumn) + "\" is not a month",
          "write it as 201709");
      return;
    }
    long items = items(row);
    if (items < 0) {
      return;
    }
    int practice = number(practices, row, practiceColumns);
    int presentation = number(presentations, row, presentationColumns);
    practiceMonths = latest(practiceMonths, practice, month);
    presentationMonths = latest(presentationMonths, presentation, month);
    add(row, CellKey.of(month, practice, presentation), items);
  }

  private int number(ByteKeys known, Row row, int[] fields) {
    key.set(row, fields);
    return known.number(key.bytes(), key.length());
  }

  private static int[] latest(int[] months, int number, int month) {
    int[] grown = number < months.length ? months : Arrays.copyOf(months, 2 * number);
    grown[number] = Math.max(grown[number], month);
    return grown;
  }

  private long items(Row row) {
    long millionths = millionths(row, itemsColumn);
    if (millionths != DecimalBytes.OTHER && millionths % DecimalBytes.ONE == 0) {
      return millionths / DecimalBytes.ONE;
    }
    BigDecimal number = exact(row, itemsColumn);
    if (number == null) {
      return -1;
    }
    if (number.stripTrailingZeros().scale() > 0 || number.compareTo(MOST_ITEMS) > 0) {
      faults.add(
          row,
          itemsColumn,
          Code.GP301,
          "\"" + row.text(itemsColumn) + "\" is not a number of items",
          "items are counted: a whole number");
      return -1;
    }
    return number.longValueExact();
  }

  private void add(Row row, long cell, long items) {
    long each = millionths(row, eachColumn);
    long total = millionths(row, quantityColumn);
    boolean isSmall = each >= 0 && total >= 0 && each <= Long.MAX_VALUE / Math.max(items, 1);
    BigDecimal exactEach = isSmall ? null : exact(row, eachColumn);
    BigDecimal exactTotal = isSmall ? null : exact(row, quantityColumn);
    if (isSmall) {
      cells.add(cell, items, total);
      check(each * items == total);
    } else if (exactEach != null && exactTotal != null) {
      cells.add(cell, items, 0);
      cells.addLarge(cell, exactTotal);
      check(exactEach.multiply(BigDecimal.valueOf(items)).compareTo(exactTotal) == 0);
    }
  }

  private void check(boolean isEqual) {
    if (!isEqual) {
      faults.addUnequal();
    }
  }

  private static long millionths(Row row, int field) {
    return DecimalBytes.millionths(row.bytes(field), row.from(field), row.to(field));
  }

  private @Nullable BigDecimal exact(Row row, int field) {
    BigDecimal number = DecimalBytes.exact(row.bytes(field), row.from(field), row.to(field));
    if (number == null) {
      faults.add(row, field, Code.GP301, "\"" + row.text(field) + "\" is not a number", "");
    } else if (number.signum() < 0) {
      faults.add(row, field, Code.GP501, "\"" + row.text(field) + "\" is below zero", "");
      return null;
    }
    return number;
  }

  long kept() {
    return kept;
  }

  RowFaults faults() {
    return faults;
  }

  CellTable cells() {
    return cells;
  }

  ByteKeys practices() {
    return practices;
  }

  ByteKeys presentations() {
    return presentations;
  }

  int practiceMonth(int practice) {
    return practiceMonths[practice];
  }

  int presentationMonth(int presentation) {
    return presentationMonths[presentation];
  }
}
