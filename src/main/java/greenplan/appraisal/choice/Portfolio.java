package greenplan.appraisal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The best set of some candidates, exactly. Credits are added: where measures overlap, the plan has
 * to be run again with the set that comes out. Where so many sets are nearly as good as each other
 * that the best cannot be proven, a {@link TooManySetsException} says so.
 */
public final class Portfolio {

  private final List<Candidate> candidates;
  private final Limits limits;

  /**
   * A choice to make.
   *
   * @param candidates each with another name, with capital over the years of the limits; what they
   *     require or exclude is among them
   */
  public Portfolio(List<Candidate> candidates, Limits limits) {
    this.candidates = List.copyOf(candidates);
    this.limits = limits;
  }

  /**
   * The set that saves most, the cheaper one of equals; empty where nothing keeps to the limits.
   */
  public Optional<Selection> most() {
    return solve(values(Candidate::tonnes), values(Candidate::total), rows());
  }

  /**
   * The set of the least capital that saves so much, the one that saves more of equals; empty where
   * nothing does.
   *
   * @param tonnes tCO2e to save at least
   */
  public Optional<Selection> cheapest(double tonnes) {
    List<BinaryProgram.Row> rows = rows();
    rows.add(new BinaryProgram.Row(values(candidate -> -candidate.tonnes()), -tonnes));
    return solve(
        values(candidate -> -candidate.total()), values(candidate -> -candidate.tonnes()), rows);
  }

  /** What cheapest first would take within the same limits. */
  public Selection greedy() {
    return Greedy.choose(candidates, limits);
  }

  private Optional<Selection> solve(double[] value, double[] tie, List<BinaryProgram.Row> rows) {
    BinaryProgram program =
        new BinaryProgram(
            value, tie, rows, pairs(Candidate::requires), pairs(Candidate::exclusive));
    return Optional.ofNullable(BranchAndBound.solve(program)).map(this::selection);
  }

  private List<BinaryProgram.Row> rows() {
    List<BinaryProgram.Row> rows = new ArrayList<>();
    add(rows, values(Candidate::total), limits.budget());
    for (int t = 0; t < limits.byYear().length; t++) {
      int year = t;
      add(rows, values(candidate -> candidate.capital()[year]), limits.byYear()[t]);
    }
    limits
        .minimumNpv()
        .ifPresent(least -> add(rows, values(candidate -> -candidate.npv().orElse(0)), -least));
    return rows;
  }

  private static void add(List<BinaryProgram.Row> rows, double[] each, double most) {
    if (Double.isFinite(most)) {
      rows.add(new BinaryProgram.Row(each, most));
    }
  }

  private double[] values(ToDoubleFunction<Candidate> of) {
    return candidates.stream().mapToDouble(of).toArray();
  }

  private interface Names {
    List<String> of(Candidate candidate);
  }

  private List<int[]> pairs(Names names) {
    List<String> ids = candidates.stream().map(Candidate::id).toList();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (String name : names.of(candidates.get(i))) {
        pairs.add(new int[] {i, ids.indexOf(name)});
      }
    }
    return pairs;
  }

  private Selection selection(boolean[] taken) {
    List<Candidate> chosen = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        chosen.add(candidates.get(i));
      }
    }
    return new Selection(chosen);
  }
}
