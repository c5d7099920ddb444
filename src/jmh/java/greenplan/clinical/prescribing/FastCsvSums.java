package greenplan.clinical.prescribing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The same sums by FastCSV, on one thread. */
public final class FastCsvSums {

  private FastCsvSums() {}

  /** Arguments: the file, and the name of the column that holds the BNF code. */
  public static void main(String[] args) throws IOException {
    Map<String, Long> items = new TreeMap<>();
    Map<String, BigDecimal> quantities = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> reader =
            CsvReader.builder().ofNamedCsvRecord(Path.of(args[0]));
        CloseableIterator<NamedCsvRecord> rows = reader.iterator()) {
      while (rows.hasNext()) {
        NamedCsvRecord row = rows.next();
        String code = row.getField(args[1]);
        if (code.startsWith("0301") || code.startsWith("0302") || code.startsWith("0303")) {
          String practice = row.getField("PRACTICE_CODE");
          items.merge(practice, Long.valueOf(row.getField("ITEMS")), Long::sum);
          BigDecimal quantity = new BigDecimal(row.getField("TOTAL_QUANTITY"));
          quantities.merge(practice, quantity, BigDecimal::add);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    items.forEach(
        (code, sum) -> {
          String quantity = quantities.get(code).setScale(1).toPlainString();
          text.append(code).append(' ').append(sum).append(' ').append(quantity).append('\n');
        });
    System.out.print(text);
  }
}
