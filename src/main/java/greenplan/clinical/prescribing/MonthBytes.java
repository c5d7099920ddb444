package greenplan.clinical.prescribing;

/** Months as they are written in files: 201709, 2017_09 or 2017-09. */
final class MonthBytes {

  /** Not a month. */
  static final int NONE = -1;

  private static final int YEAR = 4;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private MonthBytes() {}

  /** The number of a month, 12 to a year; {@link #NONE} if the text is none. */
  static int read(byte[] bytes, int from, int to) {
    int length = to - from;
    boolean isParted = length == 7 && (bytes[from + YEAR] == '_' || bytes[from + YEAR] == '-');
    if (length != 6 && !isParted) {
      return NONE;
    }
    int year = digits(bytes, from, from + YEAR);
    int month = digits(bytes, to - 2, to);
    boolean isMonth = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
    return isMonth ? 12 * year + month - 1 : NONE;
  }

  /** The month of a number, such as {@code 2017-09}. */
  static String text(int month) {
    int inYear = month % 12 + 1;
    return month / 12 + (inYear < 10 ? "-0" : "-") + inYear;
  }

  private static int digits(byte[] bytes, int from, int to) {
    int value = 0;
    for (int at = from; at < to; at++) {
      if (bytes[at] < '0' || bytes[at] > '9') {
        return NONE;
      }
      value = 10 * value + bytes[at] - '0';
    }
    return value;
  }
}
