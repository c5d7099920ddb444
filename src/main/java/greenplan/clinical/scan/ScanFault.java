package greenplan.clinical.scan;

/**
 * Why a table cannot be read on.
 *
 * @param kind what is wrong
 * @param line the line on which the row starts
 * @param excerpt the start of the row
 */
@SuppressWarnings("ArrayRecordComponent") // plain bytes; nobody compares faults
public record ScanFault(Kind kind, long line, byte[] excerpt) {

  /** What is wrong with a row. */
  public enum Kind {
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    TOO_LONG
  }
}
