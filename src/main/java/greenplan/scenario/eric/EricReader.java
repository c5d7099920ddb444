package greenplan.scenario.eric;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a file of sites. */
final class EricReader {

  /** Codes become file names and ids. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");

  private final SortedMap<String, EricOrganisation> organisations = new TreeMap<>();
  private final Set<String> keys = new HashSet<>();
  private final Predicate<String> wanted;
  private @Nullable EricHeader header;

  private EricReader(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * The return; null after it has been reported that the file is none.
   *
   * @param wanted the codes of the organisations whose sites are read; of the others only that they
   *     are there
   */
  static @Nullable EricReturn read(
      CsvTable table, FinancialYear year, Predicate<String> wanted, Problems problems) {
    EricReader reader = new EricReader(wanted);
    table.read(found -> reader.start(found, problems), problems);
    EricHeader header = reader.header;
    if (header == null) {
      return null;
    }
    if (reader.organisations.isEmpty()) {
      problems.add(Code.GP205, Origin.of(table.source()), "the file has no rows of sites");
      return null;
    }
    return new EricReturn(year, header, reader.organisations);
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader found, Problems problems) {
    EricHeader columns = new EricHeader(found);
    boolean keyed =
        !columns.column(EricHeader.ORGANISATION).isEmpty()
            && !columns.column(EricHeader.SITE).isEmpty();
    boolean measured = columns.columns().keySet().stream().anyMatch(EricItem::isLine);
    if (!keyed || !measured) {
      problems.add(
          Code.GP205,
          Origin.of(found.source(), 1),
          "this is not a file of ERIC sites: it has no columns of "
              + (keyed ? "energy, water or waste" : "organisation and site codes"),
          "the first row must hold the column headings; give the file of sites here and the file"
              + " of trusts with --trusts");
      return null;
    }
    header = columns;
    return (row, all) -> add(row, columns, all);
  }

  private void add(CsvRow row, EricHeader columns, Problems problems) {
    String code = row.text(columns.column(EricHeader.ORGANISATION));
    String site = row.text(columns.column(EricHeader.SITE));
    if (!CODE.matcher(code).matches() || !CODE.matcher(site).matches()) {
      String hint = "rows of totals and remarks have none";
      String message = "the row has no usable organisation and site code and is left out";
      problems.add(Code.GP607, row.origin(), message, hint);
    } else if (!keys.add(code + " " + site)) {
      problems.add(Code.GP207, row.origin(), "the site " + site + " of " + code + " stands twice");
    } else {
      String name = row.text(columns.column(EricHeader.ORGANISATION_NAME));
      String type = row.text(columns.column(EricHeader.TYPE));
      EricOrganisation organisation =
          organisations.computeIfAbsent(
              code, c -> new EricOrganisation(c, name, type, new ArrayList<>()));
      if (wanted.test(code)) {
        organisation.sites().add(EricRow.site(row, columns, problems));
      }
    }
  }
}
