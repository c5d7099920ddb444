package greenplan.uncertainty.setup;

import greenplan.scenario.uncertainty.DeclaredSpread;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which spread a factor has: its own, that of its family, or that of the activity. */
final class FactorDoubts {

  private final Map<String, DeclaredSpread> declared;
  private final Set<String> known = new TreeSet<>();

  FactorDoubts(Map<String, DeclaredSpread> declared) {
    this.declared = declared;
  }

  /** The name under which a factor of an activity is declared; empty if it is not. */
  String entry(String factor, String activity) {
    known.add(activity);
    for (String name = factor; !name.isEmpty(); name = family(name)) {
      known.add(name);
    }
    for (String name = factor; !name.isEmpty(); name = family(name)) {
      if (declared.containsKey(name)) {
        return name;
      }
    }
    return declared.containsKey(activity) ? activity : "";
  }

  private static String family(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /** Every name that would have been taken. */
  Set<String> known() {
    return known;
  }
}
