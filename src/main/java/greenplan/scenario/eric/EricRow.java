package greenplan.scenario.eric;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.CsvRow;
import greenplan.scenario.RowOfNines;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the values of one row; what cannot be used is reported and left out. */
final class EricRow {

  private static final Set<String> NOTHING = Set.of("", "-", "n/a", "na", "not applicable");

  private final CsvRow row;
  private final EricHeader header;
  private final Problems problems;
  private final Map<EricItem, BigDecimal> amounts = new LinkedHashMap<>();
  private final Map<EricItem, BigDecimal> costs = new LinkedHashMap<>();
  private final List<EricItem> blank = new ArrayList<>();
  private final List<EricItem> unusable = new ArrayList<>();
  private final Set<String> read = new HashSet<>();
  private int zeros;

  private EricRow(CsvRow row, EricHeader header, Problems problems) {
    this.row = row;
    this.header = header;
    this.problems = problems;
  }

  static EricSite site(CsvRow row, EricHeader header, Problems problems) {
    EricRow reader = new EricRow(row, header, problems);
    header.columns().forEach(reader::read);
    String code = row.text(header.column(EricHeader.SITE));
    String name = row.text(header.column(EricHeader.SITE_NAME));
    return new EricSite(
        code,
        name.isEmpty() ? code : name,
        reader.amounts,
        reader.costs,
        reader.zeros,
        reader.blank,
        reader.unusable);
  }

  private void read(EricItem item, String column) {
    if (!item.isLine() && !item.id().equals(EricItems.FLOOR_AREA)) {
      return;
    }
    Reading<BigDecimal> number = NumberText.read(row.text(column));
    if (number.isValue() && number.value().signum() > 0) {
      put(item, column, number.value());
    } else if (read.add(column)) {
      leaveOut(item, column, number);
    }
  }

  private void leaveOut(EricItem item, String column, Reading<BigDecimal> number) {
    String text = row.text(column);
    if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
      blank.add(item);
    } else if (number.isValue() && number.value().signum() == 0) {
      zeros++;
    } else {
      unusable.add(item);
      problems.add(
          Code.GP607,
          row.origin(column),
          number.isValue() ? item.id() + " is negative: " + text : number.fault().message(),
          "it is left out");
    }
  }

  private void put(EricItem item, String column, BigDecimal number) {
    read.add(column);
    amounts.put(item, number);
    if (RowOfNines.is(number)) {
      problems.add(
          Code.GP606,
          row.origin(column),
          RowOfNines.message(row.text(column)),
          "it is kept as an estimate; ask the site for its figure");
    }
    String costColumn = header.cost(item);
    Reading<BigDecimal> cost = NumberText.read(costColumn.isEmpty() ? "" : row.text(costColumn));
    if (cost.isValue() && cost.value().signum() > 0) {
      costs.put(item, cost.value());
    }
  }
}
