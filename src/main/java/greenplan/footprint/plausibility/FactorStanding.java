package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.factors.EmissionFactor;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Factors that no publisher stands for as they are: one warning for each set. */
final class FactorStanding {

  private static final Set<String> LIMITED = Set.of("transcription", "study", "derived");

  private FactorStanding() {}

  static void check(Footprint footprint, Problems problems) {
    Map<String, FootprintLine> first = new TreeMap<>();
    Map<String, Set<String>> factors = new TreeMap<>();
    for (FootprintLine line : footprint.lines()) {
      EmissionFactor factor = line.component().factor();
      if (LIMITED.contains(factor.status()) && factor.kgCo2e().signum() != 0) {
        String key = factor.set() + " (" + factor.status() + ")";
        first.putIfAbsent(key, line);
        factors.computeIfAbsent(key, k -> new TreeSet<>()).add(factor.id());
      }
    }
    first.forEach(
        (key, line) ->
            problems.add(
                Code.GP703,
                line.line().declared().place().origin("activity"),
                "factors of limited standing are used, of "
                    + key
                    + ": "
                    + String.join(", ", factors.getOrDefault(key, Set.of())),
                "compare them with the publisher's, or with a second study, before you rely on"
                    + " them"));
  }
}
