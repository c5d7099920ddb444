package greenplan.report.page;

import greenplan.report.Findings;
import greenplan.report.UsualWords;
import greenplan.scenario.plan.Driver;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.Named;
import greenplan.scenario.plan.Plan;
import greenplan.scenario.plan.Projection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What all figures rest on: what was assumed, corrected, left out and warned of, and the lines. */
final class AssumptionsSection {

  private final Findings findings;
  private final Section section = Section.of("assumptions", "Assumptions");

  private AssumptionsSection(Findings findings) {
    this.findings = findings;
  }

  static Optional<Section> of(Findings findings) {
    AssumptionsSection assumptions = new AssumptionsSection(findings);
    assumptions.fill();
    Section section = assumptions.section;
    boolean none =
        section.figures().isEmpty() && section.tables().isEmpty() && section.notes().isEmpty();
    return none ? Optional.empty() : Optional.of(section);
  }

  private void fill() {
    if (!findings.footprint().lines().isEmpty()) {
      section.show(LinesFigure.of(findings.footprint()));
    }
    if (findings.trajectory() != null) {
      list(usual(findings.scenario().plan()));
      list(measures(findings.scenario().plan()));
    }
    Restated.table(findings.footprint()).ifPresent(section::list);
    list(warnings());
    findings.scenario().notes().forEach(note -> section.note(note.strip()));
  }

  private void list(DataTable table) {
    if (!table.rows().isEmpty()) {
      section.list(table);
    }
  }

  private static DataTable usual(Plan plan) {
    DataTable table =
        DataTable.of(
            "What happens without the organisation",
            Column.text("assumption", "What is assumed"),
            Column.text("source", "Source"),
            Column.text("note", "Note"));
    boolean only = plan.drivers().size() == 1;
    for (Driver driver : plan.drivers()) {
      table.row(text(UsualWords.growth(driver, only)), text(driver.source()), Cell.none());
    }
    for (Projection one : plan.projections()) {
      table.row(text(UsualWords.projection(one)), text(one.source()), text(one.assumption()));
    }
    return table;
  }

  private static DataTable measures(Plan plan) {
    DataTable table =
        DataTable.of(
            "What is assumed of each measure",
            Column.text("measure", "Measure"),
            Column.text("does", "What it does"),
            Column.text("lines", "Lines"),
            Column.text("assumption", "Assumption"),
            Column.text("source", "Source"));
    for (Measure measure : plan.measures()) {
      String off = measure.active() ? "" : " (off)";
      table.row(
          Cell.text(measure.title() + off),
          Cell.text(measure.kind().meaning()),
          text(measure.lines().stream().map(Named::name).collect(Collectors.joining(", "))),
          text(measure.assumption()),
          text(measure.source()));
    }
    return table;
  }

  private DataTable warnings() {
    DataTable table = DataTable.of("Warnings of this run", Column.text("warning", "Warning"));
    findings.run().warnings().forEach(warning -> table.row(Cell.text(warning)));
    return table;
  }

  private static Cell text(String text) {
    return text.isBlank() ? Cell.none() : Cell.text(text.strip());
  }
}
