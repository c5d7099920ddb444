package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.Cells;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.documents.SheetTable;
import greenplan.documents.TableHeader;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a table of lines: one amount a row, with the unit beside it or in a column of its own. */
final class TableReader {

  private static final List<String> REQUIRED = List.of("activity", "amount");
  private static final Set<String> AMOUNT_COLUMNS = Set.of("id", "activity", "amount", "unit");

  private final FinancialYear reported;
  private final LineReader lines;
  private final Consumer<DeclaredLine> sink;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, FinancialYear> years = new HashMap<>();
  private final Map<String, String> activities = new HashMap<>();
  private final Map<List<String>, LineDetails> details = new HashMap<>();
  private List<String> choices = List.of();
  private List<String> detailColumns = List.of();

  TableReader(FinancialYear reported, LineReader lines, Consumer<DeclaredLine> sink) {
    this.reported = reported;
    this.lines = lines;
    this.sink = sink;
  }

  /** Notes that a line of the scenario itself has this id. */
  void take(FinancialYear year, String id) {
    ids.add(year + " " + id);
  }

  void read(InputFile file, Problems problems) {
    CsvTable.of(file).read(header -> start(header, problems) ? this::row : null, problems);
  }

  /** The same of a table in a workbook. */
  void read(SheetTable table, Problems problems) {
    if (start(table.header(), problems)) {
      table.rows().forEach(row -> row(row, problems));
    }
  }

  private boolean start(TableHeader header, Problems problems) {
    details.clear();
    choices = header.names().stream().filter(name -> !LineShape.choices(name).isEmpty()).toList();
    detailColumns = header.names().stream().filter(name -> !AMOUNT_COLUMNS.contains(name)).toList();
    return header.check(REQUIRED, LineShape.COLUMNS, problems);
  }

  private void row(Cells row, Problems problems) {
    lines.checkChoices(row, choices);
    String activity = row.text("activity");
    if (activity.isEmpty()) {
      problems.add(Code.GP201, row.origin("activity"), "the row has no activity");
    }
    FinancialYear year = year(row, problems);
    Amount amount = amount(row, problems);
    String id = row.text("id");
    if (!id.isEmpty() && !ids.add(year + " " + id)) {
      problems.add(Code.GP207, row.origin("id"), "the id \"" + id + "\" stands twice");
    }
    DeclaredLine line =
        lines.read(
            id,
            year,
            activities.computeIfAbsent(activity, a -> a),
            amount,
            details(year, row, problems),
            row);
    if (line != null && !activity.isEmpty()) {
      sink.accept(line);
    }
  }

  /** The details of a row; rows that say the same, without a problem, are read once. */
  private LineDetails details(FinancialYear year, Cells row, Problems problems) {
    List<String> texts = new ArrayList<>(detailColumns.size());
    for (String column : detailColumns) {
      texts.add(row.text(column));
    }
    LineDetails known = details.get(texts);
    if (known != null) {
      return known;
    }
    int before = problems.count();
    LineDetails read = lines.details(year, row);
    if (problems.count() == before) {
      details.put(texts, read);
    }
    return read;
  }

  private FinancialYear year(Cells row, Problems problems) {
    String text = row.text("year");
    if (text.isEmpty()) {
      return reported;
    }
    FinancialYear known = years.get(text);
    if (known != null) {
      return known;
    }
    FinancialYear year = row.read("year", FinancialYear::parse, problems);
    if (year != null) {
      years.put(text, year);
    }
    return year == null ? reported : year;
  }

  private @Nullable Amount amount(Cells row, Problems problems) {
    String symbol = row.text("unit");
    if (symbol.isEmpty()) {
      return row.text("amount").isEmpty()
          ? missing(row, problems)
          : row.read("amount", Amount::parse, problems);
    }
    BigDecimal number = row.read("amount", NumberText::read, problems);
    Unit unit = unit(symbol, row, problems);
    if (row.text("amount").isEmpty()) {
      return missing(row, problems);
    }
    return number == null || unit == null ? null : Amount.of(number, unit);
  }

  private static @Nullable Amount missing(Cells row, Problems problems) {
    problems.add(
        Code.GP201, row.origin("amount"), "the row has no amount", "delete the row or write 0");
    return null;
  }

  private @Nullable Unit unit(String symbol, Cells row, Problems problems) {
    Unit known = units.get(symbol);
    if (known != null) {
      return known;
    }
    Reading<Unit> unit = Unit.parse(symbol);
    if (!unit.isValue()) {
      problems.add(unit.fault(), row.origin("unit"));
      return null;
    }
    units.put(symbol, unit.value());
    return unit.value();
  }
}
