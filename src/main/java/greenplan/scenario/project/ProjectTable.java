package greenplan.scenario.project;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.scenario.plan.Named;
import greenplan.scenario.plan.RequirementCircle;
import greenplan.units.FinancialYear;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a table of projects, one a row; names in one cell are parted by spaces. */
public final class ProjectTable {

  private static final List<String> REQUIRED = List.of("id", "capital_kgbp", "saving_tco2e");
  private static final List<String> COLUMNS =
      List.of("id", "capital_kgbp", "saving_tco2e", "npv_kgbp", "year", "requires", "exclusive");

  private final Map<String, Project> projects = new LinkedHashMap<>();

  private ProjectTable() {}

  /** The projects of a table, in its order; complete only where no error was reported. */
  public static List<Project> read(InputFile file, Problems problems) {
    ProjectTable table = new ProjectTable();
    CsvTable csv = CsvTable.of(file);
    csv.read(header -> table.start(header, problems), problems);
    if (table.projects.isEmpty() && !problems.hasErrors()) {
      problems.add(Code.GP201, Origin.of(csv.source()), "the table has no project");
    }
    table.checkNames(problems);
    return List.copyOf(table.projects.values());
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header, Problems problems) {
    return header.check(REQUIRED, COLUMNS, problems) ? this::row : null;
  }

  private void row(CsvRow row, Problems problems) {
    for (String column : REQUIRED) {
      if (row.text(column).isEmpty()) {
        problems.add(Code.GP201, row.origin(column), "the row has no " + column);
      }
    }
    BigDecimal capital = row.read("capital_kgbp", NumberText::read, problems);
    BigDecimal tonnes = row.read("saving_tco2e", NumberText::read, problems);
    BigDecimal npv = row.read("npv_kgbp", NumberText::read, problems);
    FinancialYear year = row.read("year", FinancialYear::parse, problems);
    if (capital != null && capital.signum() < 0) {
      problems.add(Code.GP501, row.origin("capital_kgbp"), "the capital is below zero");
    }
    String id = row.text("id");
    if (projects.containsKey(id)) {
      problems.add(Code.GP207, row.origin("id"), "\"" + id + "\" stands twice");
    } else if (capital != null && tonnes != null) {
      projects.put(
          id,
          new Project(
              id,
              capital,
              tonnes,
              npv,
              year,
              names(row, "requires"),
              names(row, "exclusive"),
              row.place()));
    }
  }

  private static List<Named> names(CsvRow row, String column) {
    List<Named> names = new ArrayList<>();
    for (String name : row.text(column).split(" ", -1)) {
      if (!name.isEmpty()) {
        names.add(new Named(name, row.origin(column)));
      }
    }
    return names;
  }

  private void checkNames(Problems problems) {
    Map<String, List<Named>> requires = new LinkedHashMap<>();
    for (Project project : projects.values()) {
      requires.put(project.id(), project.requires());
      List<Named> all = new ArrayList<>(project.requires());
      all.addAll(project.exclusive());
      for (Named name : all) {
        if (!projects.containsKey(name.name())) {
          problems.add(
              Code.GP410,
              name.origin(),
              "unknown project \"" + name.name() + "\"",
              Nearest.hintOrAll(name.name(), projects.keySet()));
        }
      }
    }
    RequirementCircle.check(requires, problems);
  }
}
