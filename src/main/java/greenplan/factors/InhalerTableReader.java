package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which factor of a set a BNF code has: {@code codes.csv} beside the factors. */
final class InhalerTableReader {

  /** The table of codes in the folder of a set. */
  static final String FILE = "codes.csv";

  private static final List<String> COLUMNS = List.of("bnf_code", "factor");
  private static final String CLASS = "inhaler-class-";
  private static final String USE = ".use";

  private final FactorSet set;
  private final Map<String, EmissionFactor> byCode = new HashMap<>();
  private final CodeRows rows = new CodeRows();

  private InhalerTableReader(FactorSet set) {
    this.set = set;
  }

  /** The table of a shipped set; null after it has been reported as unreadable. */
  static @Nullable InhalerTable read(FactorData data, String name, Problems problems) {
    String id = InhalerTables.id(name);
    FactorSet set = data.sets().set(id).orElse(null);
    if (set == null) {
      return null;
    }
    InhalerTableReader reader = new InhalerTableReader(set);
    Path codes = data.folder().resolve(id).resolve(FILE);
    CsvTable table = CsvTable.of(codes, "emission-factors/" + id + "/" + FILE);
    if (Files.exists(codes)) {
      table.read(h -> h.check(COLUMNS, COLUMNS, problems) ? reader::row : null, problems);
    }
    Origin origin = Origin.of(table.source());
    return new InhalerTable(name, set.about(), origin, reader.byCode, reader.byClass());
  }

  private void row(CsvRow row, Problems problems) {
    String code = rows.code(row, "bnf_code", BnfCode::presentation, problems);
    String factor = row.text("factor");
    List<EmissionFactor> found = set.all(factor);
    if (found.isEmpty()) {
      problems.add(
          Code.GP402,
          row.origin("factor"),
          set.about().id() + " has no factor \"" + factor + "\"",
          Nearest.hint(factor, set.ids()));
    } else if (code != null) {
      byCode.put(code, found.get(0));
    }
  }

  private Map<String, EmissionFactor> byClass() {
    Map<String, EmissionFactor> byClass = new HashMap<>();
    for (String id : set.ids()) {
      List<EmissionFactor> factors = set.all(id);
      if (id.startsWith(CLASS) && id.endsWith(USE) && !factors.isEmpty()) {
        byClass.put(id.substring(CLASS.length(), id.length() - USE.length()), factors.get(0));
      }
    }
    return byClass;
  }
}
