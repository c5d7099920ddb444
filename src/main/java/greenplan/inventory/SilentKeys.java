package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.factors.Activity;
import greenplan.factors.Component;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.LineDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refuses keys that would change nothing, because a writer who sets them expects that they do. */
final class SilentKeys {

  private SilentKeys() {}

  /** Reports what a line of a catalogued activity says in vain. */
  static void check(DeclaredLine line, Activity activity, Problems problems) {
    given(line.details())
        .forEach(
            (key, value) -> {
              if (!value.isEmpty()) {
                problems.add(
                    Code.GP203,
                    line.place().origin(key),
                    activity.title()
                        + " has its own factors and place, so \""
                        + key
                        + "\" is in vain",
                    "remove \"" + key + ":\", or use the activity \"other\"");
              }
            });
    if (line.details().contract() != null && !isContractual(activity)) {
      problems.add(
          Code.GP203,
          line.place().origin("contract-factor"),
          "nothing of " + activity.title() + " is bought energy, so a contract is in vain",
          "remove \"contract-factor:\" and \"contract-instrument:\"");
    }
  }

  private static Map<String, String> given(LineDetails details) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("factor", details.factor());
    keys.put("scope", details.scope());
    keys.put("ghg-category", details.ghgCategory());
    keys.put("nhs-category", details.nhsCategory());
    return keys;
  }

  private static boolean isContractual(Activity activity) {
    return activity.components().values().stream()
        .flatMap(List::stream)
        .anyMatch(Component::isContractual);
  }
}
