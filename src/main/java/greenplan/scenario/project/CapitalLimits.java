package greenplan.scenario.project;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.scenario.plan.Pounds;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads how much capital there is in which year: columns {@code year} and {@code limit}. */
public final class CapitalLimits {

  private static final List<String> COLUMNS = List.of("year", "limit");

  private final NavigableMap<FinancialYear, CapitalLimit> limits = new TreeMap<>();

  private CapitalLimits() {}

  /** Limits by year; complete only where no error was reported. */
  public static NavigableMap<FinancialYear, CapitalLimit> read(InputFile file, Problems problems) {
    CapitalLimits table = new CapitalLimits();
    CsvTable.of(file).read(header -> table.start(header, problems), problems);
    return table.limits;
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header, Problems problems) {
    return header.check(COLUMNS, COLUMNS, problems) ? this::row : null;
  }

  private void row(CsvRow row, Problems problems) {
    for (String column : COLUMNS) {
      if (row.text(column).isEmpty()) {
        problems.add(Code.GP201, row.origin(column), "the row has no " + column);
      }
    }
    FinancialYear year = row.read("year", FinancialYear::parse, problems);
    Amount limit = row.read("limit", Pounds::limit, problems);
    if (year == null || limit == null) {
      return;
    }
    if (limits.put(year, new CapitalLimit(limit, row.origin("year"))) != null) {
      problems.add(Code.GP207, row.origin("year"), year + " stands twice");
    }
  }
}
