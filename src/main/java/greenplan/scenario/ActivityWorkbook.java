package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.InputFile;
import greenplan.documents.SheetRow;
import greenplan.documents.SheetTable;
import greenplan.documents.TextFile;
import greenplan.documents.WorkbookFile;
import greenplan.units.FinancialYear;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a year that somebody wrote into a workbook, as the folder of a scenario.
 *
 * @param scenario what it declares; the places of its lines are cells
 * @param files the texts of the folder, by name
 */
public record ActivityWorkbook(Scenario scenario, Map<String, String> files) {

  /** The sheet that holds the lines. */
  public static final String ACTIVITY = "Activity";

  /** The sheet that names the sites. */
  public static final String SITES = "Sites";

  /** The columns of the sheet of sites. */
  public static final List<String> SITE_COLUMNS = List.of("code", "name");

  private static final String HINT = "`greenplan init FOLDER --xlsx` writes the workbook to fill";

  /**
   * Reads a workbook; null after it has been reported as none, or as without lines.
   *
   * @param year the year of lines that name none
   */
  public static @Nullable ActivityWorkbook read(
      Path file, FinancialYear year, String organisation, Problems problems) {
    InputFile input = InputFile.of(file, file.toString().replace('\\', '/'));
    WorkbookFile workbook = WorkbookFile.read(input, HINT, problems);
    SheetTable lines = workbook == null ? null : SheetTable.of(workbook, ACTIVITY, problems);
    if (workbook == null || lines == null) {
      return null;
    }
    Map<String, String> sites =
        workbook.has(SITES) ? sites(SheetTable.of(workbook, SITES, problems), problems) : Map.of();
    ActivityFolder folder =
        new ActivityFolder(InputFile.typed(file).local(), year, organisation, sites);
    Scenario scenario = scenario(folder.head(), lines, problems);
    if (lines.rows().isEmpty()) {
      problems.add(
          Code.GP209,
          Origin.of(lines.header().source()),
          "the sheet has no rows below its column names",
          "write one amount a row");
    }
    return new ActivityWorkbook(scenario, folder.files(lines));
  }

  private static Scenario scenario(String head, SheetTable lines, Problems problems) {
    TextFile text = new TextFile(Source.ofText("scenario.yaml", head), head);
    ScenarioDocument document =
        Objects.requireNonNull(ScenarioDocument.read(text, problems), "the head is a scenario");
    return ScenarioReader.read(document, lines, problems);
  }

  private static Map<String, String> sites(@Nullable SheetTable table, Problems problems) {
    Map<String, String> sites = new LinkedHashMap<>();
    boolean keyed =
        table != null && table.header().check(SITE_COLUMNS.subList(0, 1), SITE_COLUMNS, problems);
    if (table != null && keyed) {
      table.rows().forEach(row -> addSite(row, sites, problems));
    }
    return sites;
  }

  private static void addSite(SheetRow row, Map<String, String> sites, Problems problems) {
    String code = row.text("code");
    String name = row.text("name");
    if (code.isEmpty()) {
      problems.add(Code.GP201, row.origin("code"), "the site has no code");
    } else if (sites.putIfAbsent(code, name.isEmpty() ? code : name) != null) {
      problems.add(Code.GP207, row.origin("code"), "the site \"" + code + "\" stands twice");
    }
  }
}
