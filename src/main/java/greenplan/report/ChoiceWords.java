package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.appraisal.PlanChoice;
import greenplan.appraisal.ProjectChoice;
import greenplan.appraisal.TargetChoice;
import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Limits;
import greenplan.appraisal.choice.Selection;
import greenplan.trajectory.TargetResult;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a choice. */
public final class ChoiceWords {

  private static final String CREDITS =
      "Credits are what each measure saves beside all others; measures overlap, so the plan was run"
          + " again.";
  private static final String ADDED =
      "Savings of a table are added: whether its projects overlap, it does not say.";

  private ChoiceWords() {}

  /** The set that saves most, of a plan. */
  public static ChoiceResult most(
      PlanChoice choice, Selection best, Selection greedy, double budget) {
    List<String> notes = new ArrayList<>(List.of(CREDITS));
    choice.limits().minimumNpv().ifPresent(least -> notes.add(npv(best, greedy, least)));
    return of(
        choice,
        best,
        greedy,
        budget,
        OptionalDouble.of(choice.rerun(best)),
        OptionalDouble.of(choice.rerun(greedy)),
        notes);
  }

  private static String npv(Selection best, Selection greedy, double least) {
    return "NPV: best set "
        + Money.pounds(best.npv())
        + ", cheapest first "
        + Money.pounds(greedy.npv())
        + (greedy.npv() < least ? ", which misses the minimum" : "");
  }

  /** The cheapest set that meets a target, of a plan. */
  public static ChoiceResult cheapest(
      PlanChoice choice, TargetChoice search, TargetResult target, Selection found, double budget) {
    List<String> notes =
        List.of(
            reached(target, search.planned(found.ids())),
            search.isProven()
                ? "Every set was run through the plan: none that is cheaper meets it."
                : "Found by credits and run through the plan: a cheaper set that meets it may exist.");
    return of(
        choice,
        found,
        null,
        budget,
        OptionalDouble.of(choice.rerun(found)),
        OptionalDouble.empty(),
        notes);
  }

  private static String reached(TargetResult target, double planned) {
    return "In "
        + target.target().by()
        + " the plan with it alone comes to "
        + Tonnes.whole(planned)
        + " tCO2e; "
        + target.target().id()
        + " allows "
        + Tonnes.whole(target.allowed())
        + ".";
  }

  /** Why no set meets a target. */
  public static String missed(TargetChoice search, TargetResult target) {
    return "no set within the limits meets \""
        + target.target().id()
        + "\": even all measures leave "
        + Tonnes.whole(search.plannedWithAll())
        + " tCO2e in "
        + target.target().by()
        + ", and it allows "
        + Tonnes.whole(target.allowed());
  }

  private static ChoiceResult of(
      PlanChoice choice,
      Selection best,
      @Nullable Selection greedy,
      double budget,
      OptionalDouble bestRerun,
      OptionalDouble greedyRerun,
      List<String> notes) {
    Map<String, String> titles =
        choice.curve().measures().stream()
            .map(CostedMeasure::measure)
            .collect(Collectors.toMap(m -> m.id(), m -> m.title()));
    return new ChoiceResult(
        heading(choice.curve()),
        "GBP/t",
        choice.candidates(),
        titles,
        best,
        greedy,
        limits(choice.limits(), choice.curve().costing().outlook().axis().current().startYear()),
        finite(budget),
        bestRerun,
        greedyRerun,
        notes);
  }

  private static String heading(CostCurve curve) {
    boolean discounted = curve.costing().basis().tonnesDiscounted();
    return PlanHeading.of(curve.trajectory(), MoneyWords.basis(curve)).strip()
        + "\n"
        + MaccText.note(curve)
        + curve.boundary().title()
        + (discounted ? ", discounted tonnes" : ", tonnes")
        + " of the years that count";
  }

  private static List<String> limits(Limits limits, int first) {
    List<String> lines = new ArrayList<>();
    if (Double.isFinite(limits.budget())) {
      lines.add("Budget: " + Money.pounds(limits.budget()));
    }
    for (int t = 0; t < limits.byYear().length; t++) {
      if (Double.isFinite(limits.byYear()[t])) {
        lines.add(
            "Capital of "
                + new FinancialYear(first + t)
                + ": at most "
                + Money.pounds(limits.byYear()[t]));
      }
    }
    limits
        .minimumNpv()
        .ifPresent(least -> lines.add("Net present value: at least " + Money.pounds(least)));
    return lines;
  }

  private static OptionalDouble finite(double budget) {
    return Double.isFinite(budget) ? OptionalDouble.of(budget) : OptionalDouble.empty();
  }

  /** A choice among the projects of a table. */
  public static ChoiceResult table(
      String file, ProjectChoice choice, Selection best, @Nullable Selection greedy) {
    return new ChoiceResult(
        Visible.of(file) + ": " + choice.projects().size() + " projects",
        "capital GBP/t",
        choice.candidates(),
        Map.of(),
        best,
        greedy,
        limits(choice.limits(), choice.years().first()),
        finite(choice.limits().budget()),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(ADDED));
  }

  /** What the cheapest candidate costs. */
  public static String cheapest(List<Candidate> candidates) {
    return candidates.stream()
        .min(Comparator.comparingDouble(Candidate::total))
        .map(c -> "the cheapest, \"" + c.id() + "\", costs " + Money.pounds(c.total()))
        .orElse("");
  }
}
