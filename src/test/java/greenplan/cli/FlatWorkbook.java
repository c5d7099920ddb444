package greenplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A flat file as the publisher makes it: titles above the header, some columns hidden. */
final class FlatWorkbook {

  private static final int FIRST_LABEL = 2;
  private static final int COLUMN_TEXT = 6;
  private static final int UOM = 7;
  private static final int GAS = 9;
  private static final int VALUE = 11;

  private final Worksheet sheet;
  private int row = 5;

  private FlatWorkbook(Worksheet sheet, String gas) {
    this.sheet = sheet;
    sheet.value(0, 0, "UK Government GHG Conversion Factors for Company Reporting");
    sheet.value(2, 0, "Flat file");
    String[] header = {
      "ID",
      "Scope",
      "Level\u00a01",
      "Level 2",
      "Level 3",
      "Level 4",
      "Column Text",
      "UOM",
      "",
      gas,
      "",
      "GHG Conversion Factor 2025"
    };
    for (int i = 0; i < header.length; i++) {
      sheet.value(row, i, header[i]);
    }
    sheet.hideColumn(GAS - 1);
    sheet.hideColumn(GAS + 1);
  }

  /**
   * Writes a workbook.
   *
   * @param gas what the column of the gas is called
   * @param rows adds the rows
   */
  static void write(Path file, String gas, Consumer<FlatWorkbook> rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      workbook.newWorksheet("Introduction").value(0, 0, "UK Government GHG Conversion Factors");
      rows.accept(new FlatWorkbook(workbook.newWorksheet("Factors"), gas));
    }
  }

  /** Starts a row; the last of four or more labels goes into Column Text. */
  FlatWorkbook row(String... labels) {
    row++;
    sheet.value(row, FIRST_LABEL - 1, "Scope 1");
    for (int i = 0; i < labels.length; i++) {
      boolean text = i >= 3 && i == labels.length - 1;
      sheet.value(row, text ? COLUMN_TEXT : FIRST_LABEL + i, labels[i]);
    }
    return this;
  }

  /** Ends the row; a text of digits is written as a number. */
  void of(String uom, String gas, String value) {
    sheet.value(row, UOM, uom);
    sheet.value(row, GAS, gas);
    if (value.matches("[-0-9.E]+")) {
      sheet.value(row, VALUE, new BigDecimal(value));
    } else if (!value.isEmpty()) {
      sheet.value(row, VALUE, value);
    }
  }
}
