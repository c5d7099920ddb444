package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.factors.FactorData;
import greenplan.factors.FactorLibrary;
import greenplan.factors.FactorSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names of activities, factors and sets as they are typed on the command line. */
final class FactorNames {

  private FactorNames() {}

  /** The set of an id; empty after it has been reported as unknown. */
  static Optional<FactorSet> set(String id, FactorLibrary library, Problems problems) {
    if (!library.ids().contains(id)) {
      String hint = Nearest.hint(id, library.ids());
      problems.add(
          Code.GP405,
          origin(id),
          "unknown factor set \"" + id + "\"",
          hint.isEmpty() ? "`greenplan factors list --sets` prints all" : hint);
    }
    return library.set(id);
  }

  /** Reports a name that is no activity, no factor and no set. */
  static void unknown(String name, FactorData data, Problems problems) {
    boolean factor = name.indexOf('.') >= 0;
    List<String> names = new ArrayList<>(data.sets().ids());
    names.addAll(data.catalogue().names());
    String hint = Nearest.hint(name, factor ? factors(data.sets()) : names);
    String what = factor ? "factor" : "activity, factor or set";
    problems.add(
        factor ? Code.GP402 : Code.GP401,
        origin(name),
        "unknown " + what + " \"" + name + "\"",
        hint.isEmpty() ? "`greenplan factors list " + word(name) + "` searches" : hint);
  }

  private static Set<String> factors(FactorLibrary library) {
    Set<String> ids = new TreeSet<>();
    library.ids().forEach(id -> library.set(id).ifPresent(s -> ids.addAll(s.ids())));
    return ids;
  }

  private static String word(String name) {
    return name.split("[-. ]", 2)[0];
  }

  private static Origin origin(String name) {
    return new Origin(Source.ofText("arguments", name), 1, 1, name.length());
  }
}
