package greenplan.clinical.prescribing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The same sums by FastCSV, on one thread. */
public final class FastCsvSums {

  private FastCsvSums() {}

  /** Arguments: the file, and the name of the column that holds the BNF code. */
  public static void main(String[] args) throws IOException {
    Map<String, Sum> sums = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(Path.of(args[0]));
        CloseableIterator<NamedCsvRecord> rows = reader.iterator()) {
      while (rows.hasNext()) {
        NamedCsvRecord row = rows.next();
        String code = row.getField(args[1]);
        if (code.startsWith("0301") || code.startsWith("0302") || code.startsWith("0303")) {
          sums.computeIfAbsent(row.getField("PRACTICE_CODE"), k -> new Sum(row)).add(code, row);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    sums.forEach((code, sum) -> text.append(code).append(sum.text()));
    System.out.print(text);
  }

  private static final class Sum {
    private final String names;
    private final Set<String> codes = new HashSet<>();
    private long items;
    private BigDecimal quantity = BigDecimal.ZERO;

    Sum(NamedCsvRecord row) {
      names = "|" + row.getField("PRACTICE_NAME") + "|" + row.getField("ICB_NAME") + "|";
    }

    void add(String code, NamedCsvRecord row) {
      codes.add(code);
      items += Long.parseLong(row.getField("ITEMS"));
      quantity = quantity.add(new BigDecimal(row.getField("TOTAL_QUANTITY")));
    }

    String text() {
      String amount = quantity.setScale(1).toPlainString();
      return names + codes.size() + "|" + items + "|" + amount + "\n";
    }
  }
}
