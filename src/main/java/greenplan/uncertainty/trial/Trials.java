package greenplan.uncertainty.trial;

import greenplan.factors.Boundary;
import greenplan.trajectory.setup.Outlook;
import greenplan.uncertainty.draw.Draws;
import greenplan.uncertainty.setup.UncertainPlan;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Works a plan out many times. Blocks of trials are independent, so threads change nothing. */
final class Trials {

  private final UncertainPlan plan;
  private final Totals totals;
  private final Past past;

  private Trials(UncertainPlan plan, Totals totals) {
    this.plan = plan;
    this.totals = totals;
    this.past = new Past(plan);
  }

  /** The totals of all trials. */
  static Totals run(UncertainPlan plan, List<Boundary> boundaries, int threads) {
    Outlook outlook = plan.outlook();
    FinancialYear base = plan.lines().firstKey();
    int years = outlook.axis().horizon().startYear() - base.startYear() + 1;
    Totals totals = Totals.of(boundaries, base, years, plan.declared().trials());
    Trials trials = new Trials(plan, totals);
    int blocks = (totals.trials() + Draws.BLOCK - 1) / Draws.BLOCK;
    AtomicInteger next = new AtomicInteger();
    parallel(
        Math.min(threads, blocks),
        () -> {
          trials.work(next, blocks);
          return null;
        });
    return totals;
  }

  /** Runs the same work on several threads. */
  static void parallel(int threads, Callable<Void> work) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < Math.max(1, threads); i++) {
        running.add(pool.submit(work));
      }
      for (Future<Void> each : running) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a trial failed", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void work(AtomicInteger next, int blocks) {
    double[][] values = plan.draws().block();
    double[][][] sums = past.room();
    YearsAhead ahead = plan.outlook().axis().count() > 1 ? new YearsAhead(plan) : null;
    for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
      int first = block * Draws.BLOCK;
      plan.draws().fill(block, values);
      past.run(values, sums, first, totals);
      if (ahead != null) {
        ahead.start(values);
        for (int i = 0; i < Math.min(Draws.BLOCK, totals.trials() - first); i++) {
          ahead.run(values, i);
          write(ahead, first + i);
        }
      }
    }
  }

  private void write(YearsAhead ahead, int trial) {
    int axis = plan.outlook().axis().current().startYear() - totals.base().startYear();
    for (int b = 0; b < totals.boundaries().size(); b++) {
      int place = Outlook.place(totals.boundaries().get(b));
      for (int t = 1; t < plan.outlook().axis().count(); t++) {
        totals.values()[b][axis + t][trial] = ahead.total(place, t);
      }
    }
  }
}
