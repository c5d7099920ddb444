package greenplan.diagnostics;

import java.util.Locale;

/** How bad a problem is: an error stops the program before any result, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that people read: {@code error} or {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
