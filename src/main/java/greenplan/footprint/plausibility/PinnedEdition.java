package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.factors.EmissionFactor;
import greenplan.factors.SetAbout;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.scenario.FactorChoice;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Editions that the scenario fixes although another one is that of the year; each once. */
final class PinnedEdition {

  private PinnedEdition() {}

  static void check(Footprint footprint, Problems problems) {
    FactorChoice choice = footprint.inventory().scenario().choice();
    if (choice.editions().isEmpty() && choice.pins().isEmpty()) {
      return;
    }
    Map<String, SetAbout> dated = new HashMap<>();
    footprint.inventory().sets().stream()
        .filter(set -> set.id().equals(set.series() + "-" + set.year()))
        .forEach(set -> dated.put(set.id(), set));
    Map<String, Origin> odd = new TreeMap<>();
    for (FootprintLine line : footprint.lines()) {
      EmissionFactor factor = line.component().factor();
      SetAbout set = dated.get(factor.set());
      String key = set == null ? null : pin(choice, factor, set);
      if (set != null && key != null && set.year() != footprint.year().calendarYear()) {
        odd.putIfAbsent(set.id(), choice.place().origin(key));
      }
    }
    odd.forEach((set, origin) -> report(footprint, set, origin, problems));
  }

  /** The key that fixes the edition of a factor; null where none does. */
  private static @Nullable String pin(FactorChoice choice, EmissionFactor factor, SetAbout set) {
    if (set.id().equals(choice.pins().get(factor.id()))) {
      return "pins";
    }
    return choice.editions().containsKey(set.series()) ? "editions" : null;
  }

  private static void report(Footprint footprint, String set, Origin origin, Problems problems) {
    problems.add(
        Code.GP701,
        origin,
        set + " is used for " + footprint.year() + " because the scenario fixes it",
        "the edition of that year is of " + footprint.year().calendarYear());
  }
}
