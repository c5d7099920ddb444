package greenplan.scenario.commitment;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.units.DayText;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads what was recorded of commitments, one value a row. */
public final class ProgressTable {

  private static final List<String> REQUIRED = List.of("commitment", "date", "value");
  private static final List<String> COLUMNS = List.of("commitment", "date", "value", "source");
  private static final List<String> ANSWERS = List.of("done", "yes", "no");

  private final Map<String, Commitment> commitments = new LinkedHashMap<>();
  private final Map<String, TreeMap<LocalDate, Recorded>> progress = new LinkedHashMap<>();

  private ProgressTable(List<Commitment> all) {
    all.forEach(commitment -> commitments.put(commitment.id(), commitment));
  }

  /** The commitments with what a table records of them. */
  public static List<Commitment> read(InputFile file, List<Commitment> all, Problems problems) {
    ProgressTable table = new ProgressTable(all);
    CsvTable.of(file).read(header -> table.start(header, problems), problems);
    return all.stream().map(table::withProgress).toList();
  }

  private Commitment withProgress(Commitment commitment) {
    return commitment.with(
        List.copyOf(progress.getOrDefault(commitment.id(), new TreeMap<>()).values()));
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header, Problems problems) {
    return header.check(REQUIRED, COLUMNS, problems) ? this::row : null;
  }

  private void row(CsvRow row, Problems problems) {
    String id = row.text("commitment");
    Commitment commitment = commitments.get(id);
    if (commitment == null) {
      problems.add(
          id.isEmpty() ? Code.GP201 : Code.GP410,
          row.origin("commitment"),
          id.isEmpty() ? "the row has no commitment" : "unknown commitment \"" + id + "\"",
          Nearest.hint(id, commitments.keySet()));
    }
    LocalDate date = row.read("date", DayText::read, problems);
    if (row.text("date").isEmpty()) {
      problems.add(Code.GP201, row.origin("date"), "the row has no date");
    }
    Recorded recorded =
        commitment == null || date == null ? null : recorded(row, commitment, date, problems);
    if (recorded != null && add(id, recorded) != null) {
      problems.add(Code.GP207, row.origin("date"), id + " has two values of " + date);
    }
  }

  private @Nullable Recorded add(String id, Recorded recorded) {
    return progress
        .computeIfAbsent(id, i -> new TreeMap<>())
        .putIfAbsent(recorded.date(), recorded);
  }

  private static @Nullable Recorded recorded(
      CsvRow row, Commitment commitment, LocalDate date, Problems problems) {
    String text = row.text("value");
    if (text.isEmpty()) {
      problems.add(Code.GP201, row.origin("value"), "the row has no value");
      return null;
    }
    return commitment.isAnswered()
        ? answer(row, date, problems)
        : number(row, commitment, date, problems);
  }

  private static @Nullable Recorded answer(CsvRow row, LocalDate date, Problems problems) {
    String text = row.text("value");
    if (!ANSWERS.contains(text)) {
      problems.add(
          Code.GP204,
          row.origin("value"),
          "\"" + text + "\" does not say whether it was reached",
          Nearest.hintOrAll(text, ANSWERS));
      return null;
    }
    return new Recorded(date, null, !text.equals("no"), row.text("source"), row.place());
  }

  private static @Nullable Recorded number(
      CsvRow row, Commitment commitment, LocalDate date, Problems problems) {
    BigDecimal value = row.read("value", NumberText::read, problems);
    if (value != null && value.signum() < 0 && commitment.direction().isChange()) {
      problems.add(
          Code.GP501,
          row.origin("value"),
          "the value is negative",
          "write the amount itself, not its change; the change is worked out from the base value");
      return null;
    }
    return value == null ? null : new Recorded(date, value, false, row.text("source"), row.place());
  }
}
