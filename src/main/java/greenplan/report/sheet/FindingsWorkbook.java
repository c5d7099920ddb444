package greenplan.report.sheet;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.setup.Basis;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.report.Findings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.commitment.Commitments;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that was worked out of a scenario as an Excel workbook (XLSX). Totals are live formulas, so
 * that a reviewer can follow them; the same findings give the same bytes.
 */
public final class FindingsWorkbook {

  private final Findings findings;
  private final Map<String, String> abouts = new LinkedHashMap<>();
  private final Map<String, Book.SheetContent> sheets = new LinkedHashMap<>();

  private FindingsWorkbook(Findings findings) {
    this.findings = findings;
    add(
        "Footprint",
        "The totals of the year: by boundary, scope and category, as sums over the sheet Lines.",
        sheet -> FootprintSheet.write(findings.footprint(), sheet));
    add(
        LinesSheet.NAME,
        "Every line with its amount, factor, source and place. Lines that the total does not count"
            + " say so.",
        sheet -> LinesSheet.write(findings.footprint(), sheet));
    if (findings.trajectory() != null) {
      plan(findings.trajectory());
    }
    if (findings.costs() != null) {
      money(findings.costs());
    }
    if (!findings.claims().isEmpty()) {
      add(
          "Claims",
          "What the plan says, worked out again.",
          sheet -> ClaimsSheet.write(findings.claims(), sheet));
    }
  }

  private void plan(Trajectory trajectory) {
    add(
        "Trajectory",
        "Where the plan leads: one row for each year of each boundary.",
        sheet -> TrajectorySheet.write(trajectory, sheet));
    if (!trajectory.targets().isEmpty()) {
      targets(trajectory);
    }
    if (!trajectory.measures().isEmpty()) {
      measures(trajectory);
    }
    commitments(Commitments.of(trajectory.outlook().plan()));
  }

  private void targets(Trajectory trajectory) {
    add(
        "Targets",
        "How the plan stands against each target: met; at risk, if it would be missed were every"
            + " measure a year late; missed.",
        sheet -> TargetsSheet.write(trajectory, sheet));
  }

  private void measures(Trajectory trajectory) {
    add(
        "Measures",
        "What each measure saves in each year beside all others, and what falls without the"
            + " organisation doing anything (national).",
        sheet -> MeasuresSheet.write(trajectory, sheet));
  }

  private void commitments(Commitments commitments) {
    if (!commitments.results().isEmpty()) {
      add(
          "Commitments",
          "What was promised, and how it stands by what was recorded of it"
              + commitments.asOf().map(day -> " until " + day).orElse("")
              + ".",
          sheet -> CommitmentsSheet.write(commitments, sheet));
    }
  }

  private void money(CostCurve costs) {
    Basis basis = costs.costing().basis();
    add(
        "Money",
        "What the measures cost and save, in pounds of "
            + basis.priceYear()
            + ", discounted to "
            + basis.baseYear()
            + "; the year of the curve is "
            + costs.costing().year()
            + ".",
        sheet -> MoneySheet.write(costs, sheet));
  }

  private void add(String name, String about, Book.SheetContent content) {
    abouts.put(name, about);
    sheets.put(name, content);
  }

  /** Reports findings that no sheet can hold; ask before writing. */
  public static void check(Findings findings, Problems problems) {
    check(findings.footprint().lines().size(), problems);
  }

  /** One row is the head. */
  static void check(int lines, Problems problems) {
    if (lines >= Book.MOST_ROWS) {
      problems.add(
          Code.GP104,
          Origin.of(Source.ofText("xlsx", "")),
          "the footprint has " + lines + " lines, more than the rows of a sheet",
          "write it as CSV: greenplan footprint --format csv");
    }
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(Findings findings, OutputStream out) throws IOException {
    FindingsWorkbook workbook = new FindingsWorkbook(findings);
    Book.write(out, workbook::write);
  }

  private void write(Book book) throws IOException {
    book.sheet(ReadMeSheet.NAME, sheet -> ReadMeSheet.write(findings, abouts, sheet));
    for (Map.Entry<String, Book.SheetContent> sheet : sheets.entrySet()) {
      book.sheet(sheet.getKey(), sheet.getValue());
    }
  }
}
