package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.factors.FactorLibrary;
import greenplan.factors.FactorSet;
import greenplan.scenario.FactorChoice;
import java.util.Collection;
import java.util.TreeSet;

/** Refuses choices of editions that name nothing, because they would change nothing in silence. */
final class ChoiceCheck {

  private ChoiceCheck() {}

  /** Reports series, sets and factors that there are not. */
  static void check(FactorChoice choice, FactorLibrary library, Problems problems) {
    choice
        .editions()
        .forEach(
            (series, year) -> {
              if (library.editions(series).isEmpty()) {
                problems.add(
                    Code.GP405,
                    choice.place().origin(series),
                    "there are no editions of \"" + series + "\"",
                    Nearest.hintOrAll(series, series(library)));
              }
            });
    choice.pins().forEach((factor, set) -> pin(factor, set, choice, library, problems));
  }

  private static void pin(
      String factor, String id, FactorChoice choice, FactorLibrary library, Problems problems) {
    FactorSet set = library.set(id).orElse(null);
    if (set == null) {
      String hint = Nearest.hint(id, library.ids());
      problems.add(
          Code.GP405,
          choice.place().origin(factor),
          "unknown factor set \"" + id + "\"",
          hint.isEmpty() ? "`greenplan factors list --sets` prints all" : hint);
    } else if (set.all(factor).isEmpty()) {
      problems.add(
          Code.GP402,
          choice.place().origin(factor),
          id + " has no factor \"" + factor + "\"",
          Nearest.hint(factor, set.ids()));
    }
  }

  /** The names of all series that have an edition for each year. */
  static Collection<String> series(FactorLibrary library) {
    TreeSet<String> series = new TreeSet<>();
    for (String id : library.ids()) {
      series.add(id.replaceFirst("-[0-9]{4}$", ""));
    }
    series.removeIf(name -> library.editions(name).isEmpty());
    return series;
  }
}
