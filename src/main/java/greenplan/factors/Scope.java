package greenplan.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where emissions stand in the GHG Protocol Corporate Standard, or why they stand outside it. */
public enum Scope {
  SCOPE_1("1", "Scope 1"),
  SCOPE_2("2", "Scope 2"),
  SCOPE_3("3", "Scope 3"),
  /** Biogenic carbon dioxide: reported apart, never part of a total. */
  OUTSIDE_OF_SCOPES("outside-of-scopes", "Outside of scopes"),
  /** Counted by the NHS but not by the GHG Protocol: patient and visitor travel. */
  NHS_ONLY("nhs-only", "Outside the GHG Protocol scopes"),
  /** Declared emissions that nobody has split by scope; only the NHS boundaries can count them. */
  NOT_SPLIT("not-split", "Not split by scope"),
  /** For information, such as what exported electricity avoids elsewhere; never part of a total. */
  MEMO("memo", "For information");

  private final String id;
  private final String title;

  Scope(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** How it is written in files. */
  public String id() {
    return id;
  }

  /** How it is printed. */
  public String title() {
    return title;
  }

  /** Whether it is one of the three scopes. */
  public boolean isGhgProtocol() {
    return compareTo(SCOPE_3) <= 0;
  }

  /** Whether a total may count it: not so what is reported apart from all totals. */
  public boolean isInTotals() {
    return this != OUTSIDE_OF_SCOPES && this != MEMO;
  }

  public static Optional<Scope> named(String id) {
    return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Scope::id).toList();
  }
}
