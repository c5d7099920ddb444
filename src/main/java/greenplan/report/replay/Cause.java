package greenplan.report.replay;

import java.util.Locale;

/** Why a result differs from the recorded one, in the order in which changes are split. */
public enum Cause {
  /** Amounts. */
  DATA,
  /** Published factors and conversions. */
  FACTOR,
  /** Lines, where they are counted, and settings. */
  SCENARIO,
  /** The program itself. */
  METHOD;

  /** How it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
