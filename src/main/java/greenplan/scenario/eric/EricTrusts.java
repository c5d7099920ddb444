package greenplan.scenario.eric;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of trusts. It has no energy, water or waste: only names are taken from it, and it
 * shows which trusts the file of sites lacks.
 */
final class EricTrusts {

  private final SortedMap<String, String> names = new TreeMap<>();

  private EricTrusts() {}

  /** The names by code; none after it has been reported that the file is none of trusts. */
  static SortedMap<String, String> read(CsvTable table, Problems problems) {
    EricTrusts trusts = new EricTrusts();
    table.read(header -> trusts.start(header, problems), problems);
    return trusts.names;
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader found, Problems problems) {
    EricHeader header = new EricHeader(found);
    String code = header.column(EricHeader.ORGANISATION);
    String name = header.column(EricHeader.ORGANISATION_NAME);
    boolean ofTrusts = !code.isEmpty() && header.column(EricHeader.SITE).isEmpty();
    if (!ofTrusts) {
      problems.add(
          Code.GP205,
          Origin.of(found.source(), 1),
          "this is not a file of ERIC trusts: it has "
              + (code.isEmpty() ? "no column of organisation codes" : "a column of site codes"),
          "--trusts takes the file with one row for each trust");
      return null;
    }
    return (row, all) -> names.put(row.text(code), row.text(name));
  }
}
