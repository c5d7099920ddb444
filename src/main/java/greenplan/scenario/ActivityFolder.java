package greenplan.scenario;

import greenplan.documents.SheetRow;
import greenplan.documents.SheetTable;
import greenplan.documents.YamlScalar;
import greenplan.units.FinancialYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The texts of a scenario that was made from a workbook.
 *
 * @param workbook the name of the workbook
 * @param sites the names of the sites by their codes
 */
record ActivityFolder(
    String workbook, FinancialYear year, String organisation, Map<String, String> sites) {

  private static final String FORMULA = "=+-@";

  /** The scenario without its table. */
  String head() {
    StringBuilder text = new StringBuilder("# Written by `greenplan import xlsx`.\n");
    entry(text, "title", organisation + " " + year);
    entry(text, "organisation", organisation);
    text.append("year: ").append(year).append('\n');
    text.append("# ghg-protocol, nhs-carbon-footprint or nhs-carbon-footprint-plus\n");
    text.append("boundary: nhs-carbon-footprint\n\nnotes:\n");
    text.append("  - ")
        .append(YamlScalar.inline("The amounts come from the workbook " + workbook + "."))
        .append('\n');
    if (!sites.isEmpty()) {
      text.append("\nsites:\n");
    }
    sites.forEach(
        (code, name) -> {
          text.append("  ").append(YamlScalar.inline(code)).append(":\n");
          entry(text, "    name", name);
        });
    return text.toString();
  }

  private static void entry(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(YamlScalar.inline(value)).append('\n');
  }

  /** Both files of the folder by name. */
  Map<String, String> files(SheetTable lines) {
    String table = "data/" + year.toString().replace('/', '-') + ".csv";
    Map<String, String> files = new LinkedHashMap<>();
    files.put("scenario.yaml", head() + "\ntables:\n  - " + table + "\n");
    files.put(table, csv(lines));
    return files;
  }

  private static String csv(SheetTable lines) {
    List<String> columns = lines.header().names();
    StringBuilder csv = new StringBuilder(row(columns));
    for (SheetRow row : lines.rows()) {
      csv.append(row(columns.stream().map(row::text).toList()));
    }
    return csv.toString();
  }

  private static String row(List<String> texts) {
    return texts.stream().map(ActivityFolder::field).collect(Collectors.joining(",")) + "\n";
  }

  /**
   * A field that reads back as the same text. A space before what looks like a formula keeps a
   * spreadsheet from obeying it; tables are read without outer spaces.
   */
  private static String field(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain && !formula
        ? text
        : "\"" + (formula ? " " : "") + text.replace("\"", "\"\"") + "\"";
  }
}
