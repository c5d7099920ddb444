package greenplan.report.sheet;

import greenplan.diagnostics.CellName;

/**
 * A column of a sheet.
 *
 * @param head what stands above it, with its unit
 * @param width how wide it is, in characters
 * @param format how its numbers are shown; empty for whole numbers with commas, others as they are
 */
record Column(String head, int width, String format) {

  private static final String TONNES = "#,##0.000";
  private static final String POUNDS = "#,##0";

  static Column narrow(String head) {
    return new Column(head, 12, "");
  }

  static Column of(String head) {
    return new Column(head, 18, "");
  }

  static Column wide(String head) {
    return new Column(head, 36, "");
  }

  static Column text(String head) {
    return new Column(head, 60, "");
  }

  /** Tonnes of CO2e with three decimals. */
  static Column tonnes(String head) {
    return new Column(head + ", tCO2e", 18, TONNES);
  }

  /** Whole pounds. */
  static Column pounds(String head) {
    return new Column(head + ", GBP", 18, POUNDS);
  }

  /** The letters of a column, counted from 0. */
  static String letters(int index) {
    return CellName.letters(index + 1);
  }
}
