package greenplan.uncertainty.trial;

import greenplan.uncertainty.draw.Draws;
import greenplan.uncertainty.draw.Variable;
import greenplan.uncertainty.propagation.LineRange;
import greenplan.uncertainty.propagation.Propagation;
import greenplan.uncertainty.setup.UncertainPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What decides whether targets are met.
 *
 * <p>Draws are not kept: those of a variable are made again, which costs less than memory for all.
 * Where there are very many amounts and factors, those of the lines count that matter most by error
 * propagation.
 */
final class Influences {

  private static final int MOST_LINES = 30;
  private static final int SHOWN = 10;
  private static final double NOTHING = 0.01;

  private final UncertainPlan plan;
  private final int trials;
  private final List<Integer> candidates;
  private final double[][] ranks;

  private Influences(UncertainPlan plan, List<Integer> candidates) {
    this.plan = plan;
    this.trials = plan.declared().trials();
    this.candidates = candidates;
    this.ranks = new double[candidates.size()][];
  }

  /** The variables that may matter, ranked; on several threads. */
  static Influences of(UncertainPlan plan, Propagation propagation, int threads) {
    Influences influences = new Influences(plan, candidates(plan, propagation));
    int size = influences.candidates.size();
    AtomicInteger next = new AtomicInteger();
    Trials.parallel(
        Math.min(threads, size),
        () -> {
          for (int c = next.getAndIncrement(); c < size; c = next.getAndIncrement()) {
            influences.ranks[c] = Ranks.of(influences.draw(influences.candidates.get(c)));
          }
          return null;
        });
    return influences;
  }

  private static List<Integer> candidates(UncertainPlan plan, Propagation propagation) {
    Set<String> lines = new HashSet<>();
    propagation.lines().stream()
        .sorted(Comparator.comparingDouble((LineRange line) -> -Math.abs(line.contribution())))
        .limit(MOST_LINES)
        .forEach(line -> lines.add(line.id()));
    Set<Integer> heavy = new HashSet<>();
    plan.current().stream()
        .filter(line -> lines.contains(line.id()))
        .forEach(
            line -> {
              heavy.add(line.variable());
              line.parts().forEach(part -> heavy.add(part.variable()));
            });
    List<Variable> all = plan.draws().variables();
    List<Integer> candidates = new ArrayList<>();
    for (int v = 0; v < all.size(); v++) {
      boolean ofLine = all.get(v).name().matches("(amounts|factors)\\..*");
      if (!ofLine || heavy.contains(v) || all.size() <= MOST_LINES) {
        candidates.add(v);
      }
    }
    return candidates;
  }

  private double[] draw(int variable) {
    Draws draws = plan.draws();
    boolean[] wanted = new boolean[draws.variables().size()];
    wanted[variable] = true;
    double[][] values = draws.block();
    double[] all = new double[trials];
    for (int first = 0; first < trials; first += Draws.BLOCK) {
      draws.fill(first / Draws.BLOCK, values, wanted);
      System.arraycopy(values[variable], 0, all, first, Math.min(Draws.BLOCK, trials - first));
    }
    return all;
  }

  /** The strongest influences on a gap. */
  List<Influence> on(double[] gaps) {
    double[] ofGaps = Ranks.of(gaps);
    List<Influence> all = new ArrayList<>();
    for (int c = 0; c < ranks.length; c++) {
      String name = plan.draws().variables().get(candidates.get(c)).name();
      all.add(new Influence(name, Ranks.correlation(ranks[c], ofGaps)));
    }
    return all.stream()
        .filter(influence -> Math.abs(influence.correlation()) >= NOTHING)
        .sorted(
            Comparator.comparingDouble((Influence i) -> -Math.abs(i.correlation()))
                .thenComparing(Influence::variable))
        .limit(SHOWN)
        .toList();
  }
}
