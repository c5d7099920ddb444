package greenplan.scenario.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three of the triple bottom line. They stand side by side and never make one figure. */
public enum BottomLine {
  ENVIRONMENT("environment", "Environment"),
  SOCIAL("social", "Social"),
  FINANCE("finance", "Finance");

  private final String id;
  private final String title;

  BottomLine(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The word that scenarios use. */
  public String id() {
    return id;
  }

  /** What readers see. */
  public String title() {
    return title;
  }

  /** The words of all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(BottomLine::id).toList();
  }

  /** The bottom line of a word. */
  public static Optional<BottomLine> named(String id) {
    return Arrays.stream(values()).filter(line -> line.id.equals(id)).findFirst();
  }
}
