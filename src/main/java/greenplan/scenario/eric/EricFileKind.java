package greenplan.scenario.eric;

import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvTable;
import greenplan.documents.TextEncoding;
import java.nio.file.Path;

/** What a file of an estates return holds, by its column headings. */
public enum EricFileKind {
  /** One row for each site. */
  SITES,
  /** One row for each organisation, without energy, water or waste. */
  TRUSTS,
  /** No file of a return. */
  OTHER;

  /** The kind of a file; other where it cannot be read. */
  public static EricFileKind of(Path file) {
    EricFileKind[] kind = {OTHER};
    CsvTable.of(file, file.toString(), TextEncoding.of(file))
        .read(
            header -> {
              kind[0] = of(header);
              return null;
            },
            new Problems());
    return kind[0];
  }

  private static EricFileKind of(CsvHeader found) {
    EricHeader header = new EricHeader(found);
    if (header.column(EricHeader.ORGANISATION).isEmpty()) {
      return OTHER;
    }
    return header.column(EricHeader.SITE).isEmpty() ? TRUSTS : SITES;
  }
}
