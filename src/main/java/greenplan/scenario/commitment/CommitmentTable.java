package greenplan.scenario.commitment;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.units.DayText;
import greenplan.units.FinancialYear;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a table of commitments, one a row. */
public final class CommitmentTable {

  private static final List<String> REQUIRED =
      List.of("id", "commitment", "unit", "direction", "target", "by");

  static final List<String> COLUMNS =
      List.of(
          "id",
          "driver",
          "commitment",
          "metric",
          "unit",
          "base-year",
          "base-value",
          "direction",
          "target",
          "by",
          "measured-by",
          "indicator",
          "source");

  private final Map<String, Commitment> read = new LinkedHashMap<>();

  private CommitmentTable() {}

  /** The commitments of a table, in its order; rows that cannot be understood are reported. */
  public static List<Commitment> read(InputFile file, Problems problems) {
    CommitmentTable table = new CommitmentTable();
    CsvTable.of(file).read(header -> table.start(header, problems), problems);
    return List.copyOf(table.read.values());
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header, Problems problems) {
    return header.check(REQUIRED, COLUMNS, problems) ? this::row : null;
  }

  private void row(CsvRow row, Problems problems) {
    String id = required(row, "id", problems);
    required(row, "commitment", problems);
    Direction direction = direction(row, problems);
    LocalDate by = due(row, problems);
    FinancialYear base = row.read("base-year", FinancialYear::parse, problems);
    BigDecimal baseValue = row.read("base-value", NumberText::read, problems);
    if (id.isEmpty() || direction == null || by == null) {
      return;
    }
    BigDecimal target = target(row, direction, problems);
    Commitment commitment =
        new Commitment(
            id,
            row.text("driver"),
            row.text("commitment"),
            row.text("metric"),
            row.text("unit"),
            base,
            baseValue,
            direction,
            target,
            row.text("target"),
            by,
            row.text("measured-by"),
            row.text("indicator"),
            row.text("source"),
            List.of(),
            row.place());
    BaseChecks.check(commitment, problems);
    if (read.putIfAbsent(id, commitment) != null) {
      problems.add(Code.GP207, row.origin("id"), "the id \"" + id + "\" stands twice");
    }
  }

  private static String required(CsvRow row, String column, Problems problems) {
    String text = row.text(column);
    if (text.isEmpty()) {
      problems.add(Code.GP201, row.origin(column), "the row has no " + column);
    }
    return text;
  }

  private static @Nullable LocalDate due(CsvRow row, Problems problems) {
    required(row, "by", problems);
    return row.read("by", DayText::read, problems);
  }

  private static @Nullable Direction direction(CsvRow row, Problems problems) {
    String text = required(row, "direction", problems);
    Direction direction = Direction.named(text).orElse(null);
    if (direction == null && !text.isEmpty()) {
      problems.add(
          Code.GP204,
          row.origin("direction"),
          "\"" + text + "\" is not a direction",
          Nearest.hintOrAll(text, Direction.ids()));
    }
    return direction;
  }

  /** The number of the target; null where it has none or is in words, as {@code top quartile}. */
  private static @Nullable BigDecimal target(CsvRow row, Direction direction, Problems problems) {
    String text = row.text("target");
    if (direction.hasTarget() == text.isEmpty()) {
      problems.add(
          text.isEmpty() ? Code.GP201 : Code.GP515,
          row.origin("target"),
          direction.id() + (text.isEmpty() ? " needs a target" : " has no target"),
          text.isEmpty() ? "write a number" : "leave the cell empty, or write another direction");
      return null;
    }
    boolean words = text.chars().noneMatch(Character::isDigit) && !direction.isChange();
    return words ? null : row.read("target", NumberText::read, problems);
  }
}
