package greenplan.diagnostics;

/** The names of the cells of a spreadsheet: {@code C14} is the third cell of row 14. */
public final class CellName {

  private static final int LETTERS = 26;

  private CellName() {}

  /** The name of a cell, counted from 1; a whole row, as {@code 14:14}, where the column is 0. */
  public static String of(int row, int column) {
    return column == 0 ? row + ":" + row : letters(column) + row;
  }

  /** The letters of a column, counted from 1: A, B, ..., Z, AA. */
  public static String letters(int column) {
    int before = (column - 1) / LETTERS;
    String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
    return before == 0 ? last : letters(before) + last;
  }
}
