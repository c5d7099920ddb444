package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.inventory.Inventory;
import greenplan.report.TextOut;
import greenplan.scenario.ActivityWorkbook;
import greenplan.units.FinancialYear;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan import xlsx}: the folder of a scenario from a workbook that was filled. */
@Command(
    name = "xlsx",
    description = {
      "Write a scenario from a workbook of a year's amounts, such as `init --xlsx` makes.",
      "All that is wrong is reported by cell, and then nothing is written. Formulas are taken by"
          + " what they came to when the workbook was saved."
    },
    footer = {
      "%nExamples:",
      "  greenplan init my-trust --xlsx",
      "  greenplan import xlsx my-trust/activity.xlsx --year 2024/25 -o my-trust/2024-25"
    })
final class ImportXlsxCommand implements Callable<Integer> {

  private static final String NOBODY = "My organisation";

  private final Console console;

  @Parameters(paramLabel = "WORKBOOK", description = "The workbook (.xlsx).")
  private Path workbook = Path.of("");

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      required = true,
      converter = ScenarioOptions.Years.class,
      description = "The financial year of the amounts, as 2024/25.")
  private @Nullable FinancialYear year;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "Where to write; made where it does not exist. No file is replaced.")
  private Path folder = Path.of("");

  @Option(
      names = "--organisation",
      paramLabel = "NAME",
      description = "Whose amounts they are.",
      defaultValue = NOBODY)
  private String organisation = NOBODY;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out warnings.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  ImportXlsxCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (year == null) {
      return ExitCode.USAGE;
    }
    Problems problems = new Problems();
    ActivityWorkbook read = ActivityWorkbook.read(workbook, year, organisation, problems);
    NewFiles files = new NewFiles(folder.normalize(), read == null ? Map.of() : bytes(read));
    if (read != null) {
      check(read, problems);
      files.reportExisting(problems);
    }
    if (!problems.hasErrors()) {
      files.write(problems);
    }
    String scenario = files.typed("scenario.yaml");
    String next = "  greenplan check " + scenario + "\n  greenplan footprint " + scenario + "\n";
    return new Output(console, OutputOptions.messages(quiet))
        .finish(problems, out -> TextOut.write(files.report(next), out));
  }

  /** What {@code check} would say of the scenario, said of the cells. */
  private static void check(ActivityWorkbook read, Problems problems) {
    FootprintRun run = new FootprintRun(problems);
    Inventory inventory = run.inventory(read.scenario());
    if (!problems.hasErrors()) {
      run.footprint(inventory, null, null);
    }
  }

  private static Map<String, byte[]> bytes(ActivityWorkbook read) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    read.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }
}
