package greenplan.scenario.plan;

import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.Sequence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a scenario states of the years to come, as it is written, so that scenarios can be compared
 * word by word. Titles, sources and assumptions are left out: they explain a figure and are none.
 *
 * @param items the values by key, by the name of what they belong to: {@code delay} of {@code
 *     measures.heat-pumps}; all of {@code plan} together
 */
public record PlanStatements(Map<String, Map<String, String>> items) {

  /** What holds for the plan as a whole. */
  public static final String SETTINGS = "plan";

  private static final List<String> SECTIONS =
      List.of("drivers", "projections", "measures", "equivalences", "targets");

  private static final Set<String> WORDS = Set.of("title", "source", "assumption");

  public PlanStatements {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /** The statements of a scenario, merged with what it extends. */
  public static PlanStatements of(Mapping root) {
    Map<String, Map<String, String>> items = new LinkedHashMap<>();
    items.put(SETTINGS, root.get(SETTINGS) instanceof Mapping plan ? values(plan) : Map.of());
    for (String section : SECTIONS) {
      if (root.get(section) instanceof Mapping named) {
        named
            .entries()
            .forEach((name, entry) -> items.put(section + "." + name, values(entry.value())));
      }
    }
    return new PlanStatements(items);
  }

  private static Map<String, String> values(Node item) {
    Map<String, String> values = new LinkedHashMap<>();
    add(values, "", item);
    return values;
  }

  private static void add(Map<String, String> values, String key, Node node) {
    if (node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      String before = key.isEmpty() ? "" : key + ".";
      mapping
          .entries()
          .forEach(
              (name, entry) -> {
                if (!WORDS.contains(name) && !name.startsWith("x-")) {
                  add(values, before + name, entry.value());
                }
              });
    } else if (!key.isEmpty()) {
      values.put(key, text(node));
    }
  }

  private static String text(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar.text();
    }
    return node instanceof Sequence sequence
        ? sequence.items().stream().map(PlanStatements::text).collect(Collectors.joining(", "))
        : "";
  }
}
