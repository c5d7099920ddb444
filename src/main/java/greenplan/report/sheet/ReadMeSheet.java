package greenplan.report.sheet;

import greenplan.factors.SetAbout;
import greenplan.report.Findings;
import greenplan.report.RunRecord;
import greenplan.scenario.Scenario;
import java.util.Map;

/** What the workbook is, what it was made from, and how to read it. */
final class ReadMeSheet {

  static final String NAME = "Read me";

  private static final int NAMES = 34;
  private static final int TEXTS = 120;

  private final Findings findings;
  private final Sheet sheet;

  private ReadMeSheet(Findings findings, Sheet sheet) {
    this.findings = findings;
    this.sheet = sheet;
  }

  /**
   * Writes the sheet.
   *
   * @param sheets what each of the other sheets holds, by name
   */
  static void write(Findings findings, Map<String, String> sheets, Sheet sheet) {
    sheet.widths(NAMES, TEXTS);
    ReadMeSheet page = new ReadMeSheet(findings, sheet);
    page.head();
    sheet.skip();
    sheet.heading("The sheets");
    sheets.forEach(sheet::line);
    page.reading();
    page.made();
  }

  private void head() {
    Scenario scenario = findings.scenario();
    sheet.heading(scenario.title());
    sheet.line("Organisation", scenario.organisation());
    sheet.line("Year", findings.footprint().year() + ", 1 April to 31 March");
    sheet.line("Boundary of the total", findings.footprint().boundary().title());
    sheet.line("Made with", "greenplan " + findings.run().version());
    scenario.notes().forEach(note -> sheet.line("Note", note));
  }

  private void reading() {
    sheet.skip();
    sheet.heading("How to read it");
    sheet.line(
        "Formulas",
        "Totals, gaps and the emissions of each line are live: click on one to see what it is made"
            + " of, change an amount to see what follows. The workbook then no longer says what the"
            + " scenario says.");
    sheet.line(
        "Digits",
        "greenplan works out footprints with exact decimals; a spreadsheet calculates with about 15"
            + " digits. Every digit stands in `greenplan footprint --format json`.");
    sheet.line(
        "Texts",
        "A text that a spreadsheet could take for a formula has an apostrophe before it. Hidden"
            + " characters are shown as their code, and a text that a cell cannot hold is cut.");
    sheet.line(
        "Electricity",
        "Totals take electricity by the average of the grid (location-based). The market-based"
            + " figure stands beside it and is never added to it.");
  }

  private void made() {
    RunRecord run = findings.run();
    sheet.skip();
    sheet.heading("What it was made from");
    run.inputs().forEach((file, hash) -> sheet.line("Input", file + ", SHA-256 " + hash));
    run.sets().forEach(this::set);
    run.settings().forEach((name, value) -> sheet.line("Setting", name + ": " + value));
    run.warnings().forEach(warning -> sheet.line("Warning", warning));
  }

  private void set(SetAbout set) {
    sheet.line("Factor set " + set.id(), set.title() + ", " + set.publisher());
    sheet.line("", "Licence: " + set.licence() + ". " + set.attribution());
  }
}
