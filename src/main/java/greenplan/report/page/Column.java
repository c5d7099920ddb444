package greenplan.report.page;

import greenplan.report.Visible;

/**
 * A column of a table.
 *
 * @param key its name in a download, with the unit, such as {@code planned_tco2e}
 * @param heading what is read above it, with the unit
 * @param isNumeric whether its cells are numbers, which stand to the right
 */
public record Column(String key, String heading, boolean isNumeric) {

  public Column {
    heading = Visible.of(heading);
  }

  /** A column of texts. */
  public static Column text(String key, String heading) {
    return new Column(key, heading, false);
  }

  /** A column of numbers. */
  public static Column number(String key, String heading) {
    return new Column(key, heading, true);
  }
}
