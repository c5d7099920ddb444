package greenplan.report;

import greenplan.trajectory.path.RateConvention;
import greenplan.trajectory.rate.Backcast;
import greenplan.trajectory.rate.Backcasts;
import greenplan.trajectory.rate.ConventionRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The rates that a milestone needs: a row for each convention, a column for each start. */
final class RateTable {

  private final List<ConventionRate> rates;
  private final Backcasts backcasts;

  private RateTable(List<ConventionRate> rates, Backcasts backcasts) {
    this.rates = rates;
    this.backcasts = backcasts;
  }

  static String of(Backcast backcast, Backcasts backcasts) {
    if (backcast.conventions().isEmpty()) {
      return """
          No rate can be spoken of: it is a percentage of what was emitted, down to zero or more.

          """;
    }
    RateTable table = new RateTable(backcast.conventions(), backcasts);
    return table.table() + table.steps() + table.chosen() + "\n";
  }

  /** A fraction as a percentage with every digit. */
  static String percent(BigDecimal fraction) {
    return Numbers.exact(fraction.movePointRight(2)) + "%";
  }

  private String table() {
    List<ConventionRate> columns = columns();
    List<String> header = new ArrayList<>(List.of("% a year"));
    columns.forEach(column -> header.add(">" + heading(column)));
    TextTable table = TextTable.of(header.toArray(String[]::new));
    for (RateConvention convention : RateConvention.values()) {
      boolean meant = backcasts.meant().filter(convention::equals).isPresent();
      List<String> row = new ArrayList<>(List.of((meant ? "* " : "  ") + convention.id()));
      columns.forEach(column -> row.add(cell(convention, column)));
      table.row(row.toArray(String[]::new));
    }
    return table.text();
  }

  /** The starts and growths that some convention knows. */
  private List<ConventionRate> columns() {
    return rates.stream()
        .filter(rate -> rate.convention() == RateConvention.LINEAR_INTENSITY)
        .toList();
  }

  private String heading(ConventionRate column) {
    return column.growth() == 0
        ? "from " + column.from()
        : "with " + percent(backcasts.growth()) + " growth";
  }

  private String cell(RateConvention convention, ConventionRate column) {
    return rates.stream()
        .filter(rate -> rate.convention() == convention)
        .filter(rate -> rate.from().equals(column.from()) && rate.growth() == column.growth())
        .findFirst()
        .map(rate -> twoDecimals(rate.percentPerYear()))
        .orElse("-");
  }

  private static String twoDecimals(OptionalDouble percent) {
    return percent.isEmpty()
        ? "never"
        : Numbers.rounded(BigDecimal.valueOf(percent.getAsDouble()), 2);
  }

  private String steps() {
    ConventionRate first = rates.get(0);
    String now = steps(first.steps()) + " from " + first.from();
    boolean later = first.steps() > 1;
    String next =
        "; "
            + steps(first.steps() - 1)
            + " from "
            + first.from().plus(1)
            + ", with the level of "
            + first.from()
            + " taken to be unchanged in it";
    return now + (later ? next : "") + never() + ".\n";
  }

  private static String steps(int steps) {
    return steps + (steps == 1 ? " step" : " steps");
  }

  private String never() {
    boolean never = rates.stream().anyMatch(rate -> rate.percentPerYear().isEmpty());
    return never ? ". Compound falls never reach zero" : "";
  }

  private String chosen() {
    return rates.stream().filter(ConventionRate::chosen).findFirst().map(this::chosen).orElse("");
  }

  private String chosen(ConventionRate rate) {
    String growth = rate.growth() == 0 ? "" : " with " + percent(backcasts.growth()) + " growth";
    String needed =
        rate.percentPerYear().isEmpty()
            ? "no rate does"
            : twoDecimals(rate.percentPerYear()) + "% a year";
    return "* as the plan means its rates: " + needed + " from " + rate.from() + growth + ".\n";
  }
}
