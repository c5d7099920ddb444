package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.Findings;
import greenplan.report.disclosure.DisclosureReport;
import greenplan.report.page.HtmlReport;
import greenplan.report.record.RecordJson;
import greenplan.report.record.RecordedCommand;
import greenplan.report.sheet.FindingsWorkbook;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan report}: all that can be worked out of a scenario, as one page. */
@Command(
    name = "report",
    description = {
      "Make one page of HTML of all that a scenario holds: footprint, trajectory, what changed,"
          + " measures, clinical gases and inhalers, money, certainty, peers, claims, commitments,"
          + " and what it was made from; or the same as a workbook, or the tables that reports of"
          + " others ask for.",
      "The page is one file that needs no network. Sections without data are left out and named."
    },
    footer = {
      "%nExamples:",
      "  greenplan report scenarios/blmk-green-plan.yaml -o blmk.html",
      "  greenplan report my-trust.yaml --format xlsx -o my-trust.xlsx",
      "  greenplan report my-trust.yaml --disclosure -o disclosure.html"
    })
final class ReportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ReportOptions options = new ReportOptions();
  @Mixin private ScenarioOptions scenarioOptions = new ScenarioOptions();

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    Problems problems = new Problems();
    Output output = new Output(console, options.output());
    Findings findings = new ReportRun(problems).findings(file, console.in(), scenarioOptions);
    if (findings != null && options.format() == ReportOptions.Format.xlsx) {
      FindingsWorkbook.check(findings, problems);
    }
    output.report(problems);
    if (findings == null || problems.hasErrors()) {
      return ExitCode.INPUT;
    }
    Path report = options.file();
    return report == null ? output.write(out -> write(findings, out)) : write(findings, report);
  }

  private int write(Findings findings, Path report) {
    Path record = ReportOptions.record(report);
    int code =
        options.format() == ReportOptions.Format.xlsx
            ? Output.writeBytes(report, out -> FindingsWorkbook.write(findings, out), console)
            : Output.writeFile(report, out -> write(findings, out), console);
    if (code != ExitCode.OK || !Files.isRegularFile(report)) {
      return code; // beside a device or a pipe there is no place for a record
    }
    code = Output.writeFile(record, out -> record(findings, out), console);
    if (code == ExitCode.OK && !options.isQuiet()) {
      console.err().println("Written: " + report + ", and " + record + " for `greenplan replay`");
    }
    return code;
  }

  private void write(Findings findings, Writer out) {
    if (!options.isDisclosure()) {
      HtmlReport.write(findings, out);
    } else if (options.format() == ReportOptions.Format.csv) {
      DisclosureReport.writeCsv(findings, out);
    } else {
      DisclosureReport.writeHtml(findings, out);
    }
  }

  private void record(Findings findings, Writer out) {
    RecordedCommand command =
        RecordedCommand.of(file, scenarioOptions.year(), scenarioOptions.boundary());
    RecordJson.write(findings, command, out);
  }
}
