package greenplan.report;

import greenplan.trajectory.compare.CommonYears;
import greenplan.trajectory.compare.ComparedBoundary;
import greenplan.trajectory.compare.ComparedPlan;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** What plans emit within one boundary: a curve each, and a table of the years to look at. */
final class CompareYears {

  private final ComparedBoundary boundary;
  private final List<ComparedPlan> plans;
  private final List<FinancialYear> years;

  private CompareYears(ComparedBoundary boundary, List<ComparedPlan> plans) {
    this.boundary = boundary;
    this.plans = plans;
    this.years = boundary.years().all();
  }

  static String of(ComparedBoundary boundary, List<ComparedPlan> plans, boolean plain) {
    CompareYears text = new CompareYears(boundary, plans);
    return boundary.boundary().title()
        + ", planned tCO2e\n\n"
        + text.curves(plain)
        + "\n"
        + text.table()
        + "\n";
  }

  private String curves(boolean plain) {
    StringBuilder text = new StringBuilder();
    int widest = names().stream().mapToInt(String::length).max().orElse(1);
    for (int i = 0; i < plans.size(); i++) {
      double[] values = values(i);
      text.append(
          String.format(
              Locale.ROOT,
              "  %-" + widest + "s  %s  %s to %s\n",
              names().get(i),
              Sparkline.of(values, largest(), plain),
              Tonnes.whole(values[0]),
              Tonnes.whole(values[values.length - 1])));
    }
    return text.toString();
  }

  private List<String> names() {
    return plans.stream().map(plan -> Visible.of(plan.name())).toList();
  }

  private double[] values(int plan) {
    return years.stream().mapToDouble(year -> boundary.planned(plan, year)).toArray();
  }

  private double largest() {
    double largest = 0;
    for (int i = 0; i < plans.size(); i++) {
      for (double value : values(i)) {
        largest = Math.max(largest, value);
      }
    }
    return largest;
  }

  private String table() {
    List<String> columns = new ArrayList<>(List.of("year"));
    names().forEach(name -> columns.add(">" + name));
    for (int i = 1; i < plans.size(); i++) {
      columns.add(">" + (i + 1) + " less 1");
    }
    TextTable table = TextTable.of(columns.toArray(String[]::new));
    for (FinancialYear year : boundary.milestones()) {
      row(
          table,
          year.toString(),
          i -> boundary.planned(i, year),
          i -> boundary.difference(i, year));
    }
    CommonYears common = boundary.years();
    String all = common.summedFrom() + " to " + common.last() + " together";
    row(table.rule(), all, boundary::cumulative, boundary::cumulativeDifference);
    return table.text();
  }

  private void row(
      TextTable table, String title, IntToDoubleFunction value, IntToDoubleFunction difference) {
    List<String> cells = new ArrayList<>(List.of(title));
    for (int i = 0; i < plans.size(); i++) {
      cells.add(Tonnes.whole(value.applyAsDouble(i)));
    }
    for (int i = 1; i < plans.size(); i++) {
      cells.add(Tonnes.signed(difference.applyAsDouble(i)));
    }
    table.row(cells.toArray(String[]::new));
  }
}
