package greenplan.report.page;

import greenplan.report.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A chart with all that says the same without it.
 *
 * @param id its name within the page, such as {@code trajectory-years}
 * @param headline the message, as a sentence
 * @param subtitle what is measured, of what, in which unit and period
 * @param sentence what the chart shows, in words and numbers
 * @param chart what is drawn; null where a table says it better
 * @param table the numbers
 */
public record Figure(
    String id,
    String headline,
    String subtitle,
    String sentence,
    @Nullable Chart chart,
    DataTable table) {

  public Figure {
    headline = Visible.of(headline);
    subtitle = Visible.of(subtitle);
    sentence = Visible.of(sentence);
  }

  /** The data of the chart as JSON that may stand inside a page; empty without a chart. */
  public String json() {
    return chart == null ? "" : chart.json(sentence);
  }
}
