package greenplan.report;

import greenplan.trajectory.compare.ComparedMeasure;
import greenplan.trajectory.compare.ComparedPlan;
import greenplan.trajectory.compare.ComparedStatement;
import greenplan.trajectory.compare.PlanComparison;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What plans state differently, and what the measures concerned save. */
final class CompareMeasures {

  private final PlanComparison comparison;

  private CompareMeasures(PlanComparison comparison) {
    this.comparison = comparison;
  }

  static String of(PlanComparison comparison) {
    CompareMeasures text = new CompareMeasures(comparison);
    return text.statements() + text.savings();
  }

  private String statements() {
    if (comparison.statements().isEmpty()) {
      return "The scenarios state the same of the years to come.\n";
    }
    Stream<String> names = comparison.plans().stream().map(ComparedPlan::name).map(Visible::of);
    TextTable table =
        TextTable.of(Stream.concat(Stream.of("stated"), names).toArray(String[]::new));
    comparison.statements().forEach(statement -> row(table, statement));
    return "What the scenarios state differently\n\n" + table.text();
  }

  private static void row(TextTable table, ComparedStatement statement) {
    List<String> cells = new ArrayList<>(List.of(Visible.of(statement.name())));
    statement.values().forEach(value -> cells.add(Visible.of(value.orElse("-"))));
    table.row(cells.toArray(String[]::new));
  }

  private String savings() {
    List<String> columns = new ArrayList<>(List.of("measure"));
    FinancialYear last = comparison.years().last();
    for (int i = 1; i <= comparison.plans().size(); i++) {
      columns.add(">" + i + " in " + last);
    }
    for (int i = 1; i <= comparison.plans().size(); i++) {
      columns.add(">" + i + " in all");
    }
    TextTable table = TextTable.of(columns.toArray(String[]::new));
    comparison.measures().stream()
        .filter(ComparedMeasure::differs)
        .forEach(measure -> row(table, measure));
    return table.isEmpty() ? "" : "\n" + heading() + "\n\n" + table.text();
  }

  private String heading() {
    return "What these measures save, "
        + comparison.boundaries().get(comparison.boundaries().size() - 1).boundary().title()
        + ", tCO2e; in all: "
        + CompareWords.summed(comparison.years());
  }

  private static void row(TextTable table, ComparedMeasure measure) {
    List<String> cells = new ArrayList<>(List.of(Visible.of(measure.title())));
    measure.inLast().forEach(tonnes -> cells.add(Tonnes.whole(tonnes)));
    measure.inAll().forEach(tonnes -> cells.add(Tonnes.whole(tonnes)));
    table.row(cells.toArray(String[]::new));
  }
}
