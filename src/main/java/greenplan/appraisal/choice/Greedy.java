package greenplan.appraisal.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cheapest first, as people choose from a curve: down the list by pounds for a tonne, taking what
 * still fits. What needs another waits until that is taken. It knows no minimum of net present
 * value, and is shown for what it misses.
 */
final class Greedy {

  private Greedy() {}

  static Selection choose(List<Candidate> candidates, Limits limits) {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.removeIf(candidate -> candidate.tonnes() <= 0);
    ranked.sort(Comparator.comparingDouble(Candidate::perTonne));
    List<Candidate> taken = new ArrayList<>();
    while (takeNext(ranked, taken, limits)) {
      ranked.removeAll(taken);
    }
    return new Selection(candidates.stream().filter(taken::contains).toList());
  }

  private static boolean takeNext(List<Candidate> ranked, List<Candidate> taken, Limits limits) {
    for (Candidate candidate : ranked) {
      if (goesWith(candidate, taken)) {
        taken.add(candidate);
        if (limits.allow(taken)) {
          return true;
        }
        taken.remove(candidate);
      }
    }
    return false;
  }

  private static boolean goesWith(Candidate candidate, List<Candidate> taken) {
    List<String> ids = taken.stream().map(Candidate::id).toList();
    return ids.containsAll(candidate.requires())
        && ids.stream().noneMatch(candidate.exclusive()::contains)
        && taken.stream().noneMatch(other -> other.exclusive().contains(candidate.id()));
  }
}
