package greenplan.report.disclosure;

import greenplan.report.CsvText;
import greenplan.report.Findings;
import greenplan.report.Visible;
import greenplan.report.page.Cell;
import greenplan.report.page.Column;
import greenplan.report.page.DataTable;
import greenplan.report.page.HtmlReport;
import greenplan.report.page.Page;
import greenplan.report.page.Section;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The disclosure tables of a scenario: what each framework asks, what is known, and what is
 * missing. Nothing is made up: a field that the scenario does not answer says so.
 */
public final class DisclosureReport {

  private DisclosureReport() {}

  /** Writes a page of open tables, one section for each framework. */
  public static void writeHtml(Findings findings, Writer out) {
    HtmlReport.write(page(findings), out);
  }

  /** Writes all fields as comma-separated values, numbers with every digit. */
  public static void writeCsv(Findings findings, Writer out) {
    CsvText csv = new CsvText(out).row("framework", "field", "value", "unit", "from", "missing");
    for (Framework framework : frameworks(findings)) {
      for (Field field : framework.fields()) {
        csv.row(
            framework.id(),
            Visible.of(field.name()),
            shown(field),
            Visible.of(field.unit()),
            Visible.of(field.from()),
            Visible.of(field.missing()));
      }
    }
  }

  private static Object shown(Field field) {
    Cell value = field.value();
    if (value.equals(Cell.none())) {
      return "";
    }
    return value.value() == null ? value.shown() : value.value();
  }

  static List<Framework> frameworks(Findings findings) {
    return Stream.of(
            new PublicFrameworks(findings).all(),
            new GreenerFrameworks(findings).all(),
            new CarbonFrameworks(findings).all())
        .flatMap(List::stream)
        .toList();
  }

  static Page page(Findings findings) {
    List<Framework> frameworks = frameworks(findings);
    long missing =
        frameworks.stream()
            .flatMap(framework -> framework.fields().stream())
            .filter(field -> !field.missing().isEmpty())
            .count();
    return new Page(
        "Disclosure tables: " + Visible.of(findings.scenario().title()),
        Visible.of(findings.scenario().organisation()),
        findings.footprint().year() + ", " + findings.footprint().boundary().title(),
        frameworks.size()
            + " frameworks; "
            + missing
            + " fields lack something that the scenario does not hold. Nothing was filled in for"
            + " them.",
        List.of(),
        frameworks.stream().map(DisclosureReport::section).toList(),
        List.of(),
        findings.run().version());
  }

  private static Section section(Framework framework) {
    DataTable table =
        DataTable.of(
            framework.title(),
            Column.text("field", "Field"),
            Column.text("value", "Value"),
            Column.text("unit", "Unit"),
            Column.text("from", "Where it comes from"),
            Column.text("missing", "Missing"));
    for (Field field : framework.fields()) {
      table.row(
          Cell.text(field.name()),
          field.value(),
          Cell.text(field.unit()),
          Cell.text(field.from()),
          Cell.text(field.missing()));
    }
    return Section.of(framework.id(), framework.title()).say(framework.applies()).list(table);
  }
}
