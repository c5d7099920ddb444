package greenplan.report;

import greenplan.factors.SetAbout;
import greenplan.factors.desnz.DesnzEdition;
import greenplan.factors.desnz.ImportedFactor;
import java.io.Writer;

/** The two files of a set of factors. */
public final class FactorSetFiles {

  private FactorSetFiles() {}

  /** The description, {@code set.yaml}. */
  public static void description(SetAbout about, Writer out) {
    StringBuilder text = new StringBuilder();
    text.append("id: ").append(about.id()).append('\n');
    text.append("series: ").append(about.series()).append('\n');
    line(text, "title", about.title());
    line(text, "publisher", about.publisher());
    line(text, "edition", about.edition());
    text.append("year: ").append(about.year()).append('\n');
    line(text, "version", about.version());
    line(text, "gwp-basis", about.gwpBasis());
    line(text, "licence", about.licence());
    line(text, "attribution", about.attribution());
    line(text, "source", about.source());
    text.append("retrieved: ").append(about.retrieved()).append('\n');
    text.append("notes:\n");
    about.notes().forEach(note -> text.append("  - ").append(quoted(note)).append('\n'));
    TextOut.write(text.toString(), out);
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(quoted(value)).append('\n');
  }

  private static String quoted(String value) {
    String visible = Visible.of(value);
    return "\"" + visible.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The factors, {@code factors.csv}. */
  public static void factors(DesnzEdition edition, SetAbout about, Writer out) {
    CsvText csv = new CsvText(out);
    csv.row("id", "unit", "kgco2e", "co2", "ch4", "n2o", "status", "source", "note");
    String document = "DESNZ " + about.edition() + " flat file v" + about.version() + ", ";
    for (ImportedFactor factor : edition.factors()) {
      csv.row(
          factor.name().id(),
          factor.name().unit(),
          FactorRows.cell(factor.kgCo2e()),
          FactorRows.cell(factor.co2()),
          FactorRows.cell(factor.ch4()),
          FactorRows.cell(factor.n2o()),
          "published",
          Visible.of(document + factor.labels()),
          factor.note());
    }
  }
}
