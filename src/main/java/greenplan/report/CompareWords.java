package greenplan.report;

import greenplan.factors.Boundary;
import greenplan.trajectory.compare.CommonYears;
import greenplan.trajectory.compare.ComparedBoundary;
import greenplan.trajectory.compare.ComparedPlan;
import greenplan.trajectory.compare.PlanComparison;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a comparison comes to, and where plans are not like for like, in sentences. */
final class CompareWords {

  private final PlanComparison comparison;
  private final CommonYears years;

  private CompareWords(PlanComparison comparison) {
    this.comparison = comparison;
    this.years = comparison.years();
  }

  /** One sentence for each plan but the first, boundary by boundary. */
  static List<String> result(PlanComparison comparison) {
    CompareWords words = new CompareWords(comparison);
    List<String> sentences = new ArrayList<>();
    for (ComparedBoundary boundary : comparison.boundaries()) {
      for (int plan = 1; plan < comparison.plans().size(); plan++) {
        sentences.add(words.result(boundary, plan));
      }
    }
    return sentences;
  }

  private String result(ComparedBoundary boundary, int plan) {
    String tonnes = Tonnes.whole(Math.abs(boundary.cumulativeDifference(plan)));
    String more =
        boundary.cumulativeDifference(plan) > 0 ? " tCO2e more than " : " tCO2e less than ";
    return name(plan)
        + " emits "
        + (tonnes.equals("0") ? "as much as " : tonnes + more)
        + name(0)
        + " "
        + summed(years)
        + " ("
        + boundary.boundary().title()
        + ").";
  }

  /** The years that are added up. */
  static String summed(CommonYears years) {
    return years.summedFrom().equals(years.last())
        ? "in " + years.last()
        : "from " + years.summedFrom() + " to " + years.last();
  }

  /** What makes plans differ that is no part of them. */
  static List<String> notes(PlanComparison comparison) {
    CompareWords words = new CompareWords(comparison);
    List<String> notes = new ArrayList<>();
    words.differ("Base years", plan -> plan.trajectory().baseYear(), notes);
    words.differ("Current years", plan -> plan.trajectory().currentYear(), notes);
    words.differ("Horizons", ComparedPlan::horizon, notes);
    if (!notes.isEmpty()) {
      notes.add("Compared are the years that all have: " + words.common() + ".");
    }
    comparison.boundaries().forEach(boundary -> words.unequal(boundary, notes));
    if (!comparison.leftOut().isEmpty()) {
      String titles =
          comparison.leftOut().stream().map(Boundary::title).collect(Collectors.joining(", "));
      notes.add("Not compared, as not every scenario has a target there: " + titles + ".");
    }
    return notes;
  }

  private String common() {
    return years.first() + " to " + years.last();
  }

  private void differ(String what, Function<ComparedPlan, FinancialYear> year, List<String> notes) {
    if (comparison.plans().stream().map(year).distinct().count() > 1) {
      String each =
          comparison.plans().stream()
              .map(plan -> Visible.of(plan.name()) + " " + year.apply(plan))
              .collect(Collectors.joining(", "));
      notes.add(what + " differ: " + each + ".");
    }
  }

  private void unequal(ComparedBoundary boundary, List<String> notes) {
    for (FinancialYear year : boundary.unequalStarts()) {
      List<String> levels = new ArrayList<>();
      for (int plan = 0; plan < comparison.plans().size(); plan++) {
        levels.add(name(plan) + " " + Tonnes.whole(boundary.planned(plan, year)));
      }
      notes.add(
          "Not like for like: "
              + boundary.boundary().title()
              + " in "
              + year
              + ": "
              + String.join(", ", levels)
              + " tCO2e.");
    }
  }

  private String name(int plan) {
    return Visible.of(comparison.plans().get(plan).name());
  }
}
