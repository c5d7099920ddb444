package greenplan.report;

import greenplan.scenario.plan.Target;
import greenplan.trajectory.rate.Backcast;
import greenplan.trajectory.rate.Backcasts;
import greenplan.trajectory.rate.ConventionRate;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** The rates that milestones need as a table for spreadsheets, with every digit. */
public final class RateCsv {

  private RateCsv() {}

  /** One row for each convention, start and growth; no rate where a fall never gets there. */
  public static void write(Backcasts backcasts, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row(
                "target",
                "boundary",
                "by",
                "convention",
                "from",
                "steps",
                "growth_percent_per_year",
                "percent_per_year",
                "chosen");
    for (Backcast backcast : backcasts.all()) {
      for (ConventionRate rate : backcast.conventions()) {
        row(csv, backcast.milestone().target(), rate, backcasts.growth());
      }
    }
  }

  private static void row(CsvText csv, Target target, ConventionRate rate, BigDecimal growth) {
    csv.row(
        target.id(),
        target.boundary().id(),
        target.by(),
        rate.convention().id(),
        rate.from(),
        rate.steps(),
        percent(rate, growth),
        cell(rate.percentPerYear()),
        rate.chosen() ? "yes" : "no");
  }

  /** The growth that a rate is worked out with, as it was written. */
  static BigDecimal percent(ConventionRate rate, BigDecimal growth) {
    return rate.growth() == 0 ? BigDecimal.ZERO : growth.movePointRight(2);
  }

  private static Object cell(OptionalDouble percent) {
    return percent.isPresent() ? BigDecimal.valueOf(percent.getAsDouble()) : "";
  }
}
