package greenplan.uncertainty.trial;

import greenplan.trajectory.setup.Outlook;
import greenplan.uncertainty.draw.Draws;
import greenplan.uncertainty.setup.UncertainLine;
import greenplan.uncertainty.setup.UncertainPart;
import greenplan.uncertainty.setup.UncertainPlan;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The years up to the current one: those with data are sums of lines, and those between lie on
 * straight lines.
 */
final class Past {

  private final List<FinancialYear> years;
  private final Terms terms;
  private final int boundaries;

  Past(UncertainPlan plan) {
    NavigableMap<FinancialYear, List<UncertainLine>> lines = plan.lines();
    this.years = new ArrayList<>(lines.keySet());
    this.boundaries = plan.outlook().asUsual().boundaries();
    Terms.Builder builder = new Terms.Builder();
    for (Map.Entry<FinancialYear, List<UncertainLine>> year : lines.entrySet()) {
      for (UncertainLine line : year.getValue()) {
        for (UncertainPart part : line.parts()) {
          builder.add(
              years.indexOf(year.getKey()),
              line.variable(),
              part.variable(),
              part.perUnit(),
              line.amount());
        }
      }
    }
    this.terms = builder.build(years.size(), boundaries);
  }

  double[][][] room() {
    return terms.room();
  }

  /**
   * Writes the totals of a block.
   *
   * @param first the trial that the block starts with
   */
  void run(double[][] values, double[][][] sums, int first, Totals totals) {
    terms.sum(values, sums);
    int count = Math.min(Draws.BLOCK, totals.trials() - first);
    for (int b = 0; b < totals.boundaries().size(); b++) {
      int place = Outlook.place(totals.boundaries().get(b));
      for (int year = 0; year < years.size(); year++) {
        write(sums, place, year, first, count, totals.values()[b]);
      }
    }
  }

  /** A year with data, and those between it and the next. */
  private void write(
      double[][][] sums, int boundary, int year, int first, int count, double[][] into) {
    int base = years.get(0).startYear();
    int from = years.get(year).startYear() - base;
    System.arraycopy(sums[year][boundary], 0, into[from], first, count);
    if (year + 1 < years.size()) {
      int to = years.get(year + 1).startYear() - base;
      for (int between = from + 1; between < to; between++) {
        double share = (double) (between - from) / (to - from);
        for (int i = 0; i < count; i++) {
          double low = sums[year][boundary][i];
          into[between][first + i] = low + share * (sums[year + 1][boundary][i] - low);
        }
      }
    }
  }
}
