package greenplan.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Totals and the steps between them, in tCO2e. */
final class Waterfall {

  /**
   * A total or a step.
   *
   * @param label what it is called beside its bar
   * @param title what it is called in full
   * @param tonnes the total, or by how much it rises
   */
  private record Part(String label, String title, double tonnes, boolean isTotal) {}

  private final List<Part> parts = new ArrayList<>();

  /** Adds a total. */
  Waterfall total(String title, double tonnes) {
    parts.add(new Part(title, title, tonnes, true));
    return this;
  }

  /** Adds a rise, or a fall where it is below zero. */
  Waterfall step(String label, String title, double tonnes) {
    parts.add(new Part(label, title, tonnes, false));
    return this;
  }

  /** The chart: totals, rises and falls (below zero) are series of their own. */
  Chart chart() {
    return new Chart(
        "waterfall",
        "tCO2e",
        parts.stream().map(Part::label).toList(),
        List.of(
            series("Total", part -> part.isTotal() ? part.tonnes() : Double.NaN),
            series("Rise", part -> isStep(part) && part.tonnes() > 0 ? part.tonnes() : Double.NaN),
            series(
                "Fall", part -> isStep(part) && part.tonnes() <= 0 ? part.tonnes() : Double.NaN)));
  }

  private static boolean isStep(Part part) {
    return !part.isTotal();
  }

  private Series series(String name, ToDoubleFunction<Part> value) {
    return Series.of(name, "solid", parts.stream().mapToDouble(value).toArray());
  }

  /** The same as a table, with each step as a share of the first total. */
  DataTable table(String caption, String first) {
    DataTable table =
        DataTable.of(
            caption,
            Column.text("step", "Step"),
            Column.number("emissions_tco2e", "tCO2e"),
            Column.number("share_of_first", "Of " + first));
    for (Part part : parts) {
      Cell title = Cell.text(part.title());
      if (part.isTotal()) {
        table.total(title, Cell.number(part.tonnes(), 1), Cell.none());
      } else {
        table.row(title, Cell.signed(part.tonnes(), 1), Cell.change(part.tonnes(), start()));
      }
    }
    return table;
  }

  private double start() {
    return parts.get(0).tonnes();
  }
}
