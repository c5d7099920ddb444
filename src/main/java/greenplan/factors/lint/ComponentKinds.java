package greenplan.factors.lint;

import greenplan.factors.EmissionFactor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a factor may be per, by the last part of its id: burning is never per kilometre, freight is
 * always per tonne-kilometre. A part that is not listed may be per anything.
 */
final class ComponentKinds {

  private static final List<String> FUEL =
      List.of(
          "energy",
          "fuel energy, gross calorific value",
          "fuel energy, net calorific value",
          "volume",
          "mass");

  private static final Map<String, List<String>> KINDS = new HashMap<>();

  static {
    allow(FUEL, "combustion", "outside-of-scopes");
    allow(List.of("mass"), "landfill", "composting", "anaerobic-digestion", "re-use", "re-used");
    allow(List.of("mass"), "closed-loop", "open-loop", "closed-loop-source", "open-loop-source");
    allow(List.of("mass"), "primary-production", "release", "gwp");
    allow(List.of("energy"), "generation", "transmission-and-distribution", "distribution-losses");
    allow(List.of("energy"), "well-to-tank-of-transmission-and-distribution");
    allow(List.of("energy"), "well-to-tank-of-distribution");
    allow(List.of("volume"), "supply", "treatment");
    allow(List.of("distance"), "owned", "charging-electricity");
    allow(List.of("distance"), "charging-transmission-and-distribution");
    allow(List.of("distance", "passenger distance"), "business-travel");
    allow(List.of("passenger distance"), "with-rf", "without-rf");
    allow(List.of("freight distance"), "freight");
    allow(List.of("working time"), "heating", "office-equipment", "total");
    allow(List.of("inhaler"), "use");
  }

  private ComponentKinds() {}

  private static void allow(List<String> kinds, String... components) {
    for (String component : components) {
      KINDS.put(component, kinds);
    }
  }

  /** The kinds of quantity that a factor may be per; none where anything goes. */
  static List<String> of(EmissionFactor factor) {
    String id = factor.id();
    return KINDS.getOrDefault(id.substring(id.indexOf('.') + 1), List.of());
  }
}
