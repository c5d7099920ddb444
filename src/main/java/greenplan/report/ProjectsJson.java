package greenplan.report;

import greenplan.appraisal.ProjectCost;
import greenplan.appraisal.ProjectCurve;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a tonne costs, project by project of a table, for machines: JSON and CSV, every digit. */
public final class ProjectsJson {

  private ProjectsJson() {}

  /** Writes the whole document. */
  public static void write(ProjectCurve curve, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0");
      json.text("pareto_front_by", curve.hasAllNpvs() ? "npv" : "capital").array("projects");
      for (Row row : rows(curve)) {
        project(json, row);
      }
      run.write(json.endArray());
      json.endObject();
    }
  }

  /** One row for each project. */
  public static void csv(ProjectCurve curve, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row(
                "project",
                "kind",
                "saving_tco2e",
                "capital_gbp",
                "capital_gbp_per_tco2e",
                "npv_gbp",
                "cost_gbp_per_tco2e",
                "on_pareto_front");
    for (Row row : rows(curve)) {
      csv.row(
          row.project().id(),
          row.kind(),
          BigDecimal.valueOf(row.project().tonnes()),
          BigDecimal.valueOf(row.project().capital()),
          cell(row.project().capitalPerTonne()),
          cell(row.project().npv()),
          cell(row.project().perTonne()),
          row.onFront() ? "yes" : "no");
    }
  }

  private record Row(ProjectCost project, String kind, boolean onFront) {}

  /** In the order of the text. */
  private static List<Row> rows(ProjectCurve curve) {
    List<Row> rows = new ArrayList<>();
    add(rows, curve, curve.winWin(), "win-win");
    add(rows, curve, curve.paid(), "for-money");
    add(rows, curve, curve.withoutNpv(), "no-npv");
    add(rows, curve, curve.withoutSaving(), "no-saving");
    return rows;
  }

  private static void add(
      List<Row> rows, ProjectCurve curve, List<ProjectCost> projects, String kind) {
    projects.forEach(project -> rows.add(new Row(project, kind, curve.isOnFront(project))));
  }

  private static void project(JsonText json, Row row) {
    ProjectCost project = row.project();
    json.object().text("id", project.id());
    json.text("kind", row.kind()).flag("on_pareto_front", row.onFront());
    number(json, "saving_tco2e", OptionalDouble.of(project.tonnes()));
    number(json, "capital_gbp", OptionalDouble.of(project.capital()));
    number(json, "capital_gbp_per_tco2e", project.capitalPerTonne());
    number(json, "npv_gbp", project.npv());
    number(json, "cost_gbp_per_tco2e", project.perTonne());
    json.endObject();
  }

  private static void number(JsonText json, String key, OptionalDouble value) {
    json.number(key, value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : null);
  }

  private static Object cell(OptionalDouble value) {
    return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : "";
  }
}
