package greenplan.report.page;

import greenplan.report.JsonText;
import greenplan.report.Visible;
import java.io.StringWriter;
import java.util.List;

/**
 * What a chart draws: data alone. How it looks is decided in {@code charts/KIND.js}.
 *
 * @param kind which way of drawing
 * @param unit the unit of its numbers, such as {@code tCO2e}
 * @param labels what its numbers belong to: years, categories, measures
 * @param series its numbers, one for each label
 */
public record Chart(String kind, String unit, List<String> labels, List<Series> series) {

  public Chart {
    labels = labels.stream().map(Visible::of).toList();
    series = List.copyOf(series);
  }

  /** Its data as JSON that may stand inside a page: no character of it is markup. */
  String json(String sentence) {
    StringWriter text = new StringWriter();
    try (JsonText json = new JsonText(text)) {
      json.object().text("kind", kind).text("unit", unit).text("sentence", sentence);
      json.array("labels");
      labels.forEach(json::item);
      json.endArray().array("series");
      for (Series one : series) {
        json.object().text("name", Visible.of(one.name())).text("style", one.style());
        json.array("values");
        one.values().forEach(json::item);
        json.endArray().endObject();
      }
      json.endArray().endObject();
    }
    return text.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
  }
}
