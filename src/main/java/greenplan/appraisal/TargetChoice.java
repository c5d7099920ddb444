package greenplan.appraisal;

import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Limits;
import greenplan.appraisal.choice.Portfolio;
import greenplan.appraisal.choice.Selection;
import greenplan.scenario.plan.Target;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.model.Evaluator;
import greenplan.trajectory.setup.Outlook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest measures that meet a target, by the plan itself and not by credits.
 *
 * <p>With few measures every set is run. With many, the cheapest set by credits is run, and where
 * it misses the target, more is asked of the next, until one meets it. What it does not need is
 * then left out, the dearest first: overlap may make a measure superfluous that credits call for.
 * The set that remains need not be the cheapest of all.
 */
public final class TargetChoice {

  /** Up to so many measures every set is run. */
  public static final int EVERY_SET = 14;

  private static final int ROUNDS = 60;

  private final PlanChoice choice;
  private final TargetResult target;
  private final List<Candidate> candidates;
  private final Evaluator evaluator;

  /** The choice for one target, which is a level ahead and no budget. */
  public TargetChoice(PlanChoice choice, TargetResult target) {
    this.choice = choice;
    this.target = target;
    this.candidates = choice.candidates();
    Outlook outlook = choice.curve().costing().outlook();
    this.evaluator = new Evaluator(outlook.asUsual(), outlook.actions());
  }

  /** Whether the set was found among all sets. */
  public boolean isProven() {
    return candidates.size() <= EVERY_SET;
  }

  /** The cheapest set; empty where none within the limits meets the target. */
  public Optional<Selection> cheapest() {
    return isProven() ? ofAll() : stepwise();
  }

  /** What the plan emits in the target's year with a set and the measures without costs. */
  public double planned(List<String> chosen) {
    Target declared = target.target();
    Outlook outlook = choice.curve().costing().outlook();
    evaluator.run(choice.scales(chosen));
    return evaluator.total(
        Outlook.place(declared.boundary()), outlook.axis().position(declared.by()));
  }

  /** The least that any set within the limits leaves, as far as sets were run: with all of them. */
  public double plannedWithAll() {
    return planned(candidates.stream().map(Candidate::id).toList());
  }

  private boolean meets(Selection selection) {
    double allowed = target.allowed();
    return planned(selection.ids()) <= allowed + 1e-9 * Math.max(1, allowed);
  }

  private Optional<Selection> ofAll() {
    Selection best = null;
    Limits limits = choice.limits();
    for (int set = 0; set < 1 << candidates.size(); set++) {
      Selection selection = selection(set);
      boolean cheaper = best == null || selection.capital() < best.capital();
      if (cheaper && limits.allows(selection) && meets(selection)) {
        best = selection;
      }
    }
    return Optional.ofNullable(best);
  }

  private Selection selection(int set) {
    List<Candidate> chosen = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if ((set >> i & 1) == 1) {
        chosen.add(candidates.get(i));
      }
    }
    return new Selection(chosen);
  }

  private Optional<Selection> stepwise() {
    List<Candidate> ofYear = ofYear();
    Portfolio portfolio = new Portfolio(ofYear, choice.limits());
    double need = planned(List.of()) - target.allowed();
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Selection> found = portfolio.cheapest(need);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      List<String> ids = found.get().ids();
      Selection selection =
          new Selection(candidates.stream().filter(c -> ids.contains(c.id())).toList());
      if (meets(selection)) {
        return Optional.of(withoutSuperfluous(selection));
      }
      double gap = planned(ids) - target.allowed();
      need = Math.max(need + gap / 2, found.get().tonnes() + 1e-6 * Math.max(1, need));
    }
    return Optional.empty();
  }

  private Selection withoutSuperfluous(Selection found) {
    List<Candidate> dearest = new ArrayList<>(found.chosen());
    dearest.sort(Comparator.comparingDouble(Candidate::total).reversed());
    Selection least = found;
    for (Candidate candidate : dearest) {
      List<Candidate> others = new ArrayList<>(least.chosen());
      others.remove(candidate);
      Selection fewer = new Selection(others);
      if (choice.limits().allows(fewer) && meets(fewer)) {
        least = fewer;
      }
    }
    return least;
  }

  /** The candidates with what they save in the target's year. */
  private List<Candidate> ofYear() {
    Outlook outlook = choice.curve().costing().outlook();
    int year = outlook.axis().position(target.target().by());
    double[] all = choice.scales(candidates.stream().map(Candidate::id).toList());
    double[][] credits = Credits.of(outlook, target.target().boundary(), all);
    List<Candidate> ofYear = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      int place = choice.curve().costing().costs().get(i).place();
      ofYear.add(candidates.get(i).with(credits[place][year]));
    }
    return ofYear;
  }
}
