package greenplan.clinical.inhaler;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Registered patients by practice, from the NHS's list-size file: the rows of a practice for all
 * sexes and all ages.
 */
public final class Patients {

  /** The names that each column has had. */
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("ORG_TYPE", "TYPE"),
          List.of("ORG_CODE", "CODE"),
          List.of("SEX"),
          List.of("AGE_GROUP_5", "AGE"),
          List.of("NUMBER_OF_PATIENTS"));

  private final Map<String, BigDecimal> patients = new HashMap<>();
  private final Map<String, Origin> places = new HashMap<>();
  private String type = "";
  private String code = "";
  private String age = "";

  /** No list sizes. */
  public static Patients none() {
    return new Patients();
  }

  /** The list sizes of a file, which has one date. */
  public static Patients read(CsvTable table, Problems problems) {
    Patients patients = new Patients();
    table.read(header -> patients.start(header, problems), problems);
    return patients;
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header, Problems problems) {
    int before = problems.count();
    List<String> found = COLUMNS.stream().map(names -> column(names, header, problems)).toList();
    type = found.get(0);
    code = found.get(1);
    age = found.get(3);
    return problems.count() == before ? this::row : null;
  }

  private static String column(List<String> names, CsvHeader header, Problems problems) {
    for (String name : names) {
      if (header.index(name) != null) {
        return name;
      }
    }
    problems.add(
        Code.GP205,
        Origin.of(header.source(), 1),
        "the column \"" + String.join("\" or \"", names) + "\" is missing",
        Nearest.hint(names.get(0), header.names()));
    return "";
  }

  private void row(CsvRow row, Problems problems) {
    boolean whole = row.text("SEX").equals("ALL") && row.text(age).equals("ALL");
    if (!whole || !row.text(type).equals("GP")) {
      return;
    }
    BigDecimal number = row.read("NUMBER_OF_PATIENTS", NumberText::read, problems);
    Origin other = places.putIfAbsent(row.text(code), row.origin());
    if (other != null) {
      problems.add(
          Code.GP207,
          row.origin(code),
          "\"" + row.text(code) + "\" stands already in " + other.local(),
          "give the file of one date");
    } else if (number != null && number.signum() <= 0) {
      problems.add(
          Code.GP501, row.origin("NUMBER_OF_PATIENTS"), "a list of patients is above zero");
    } else if (number != null) {
      patients.put(row.text(code), number);
    }
  }

  boolean isEmpty() {
    return patients.isEmpty();
  }

  /** The patients of a practice; null where the file does not have it. */
  @Nullable BigDecimal of(String practice) {
    return patients.get(practice);
  }
}
