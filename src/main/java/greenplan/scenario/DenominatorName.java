package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import java.util.Collection;
import java.util.List;

/**
 * A key whose value names one of the denominators of the scenario.
 *
 * @param key how it is written
 */
record DenominatorName(String key) {

  /** The name; empty where it is not given or after it has been reported as unknown. */
  String read(Fields fields, Collection<YearSection> years, Problems problems) {
    String name = fields.text(key);
    List<String> known =
        years.stream()
            .flatMap(year -> year.denominators().stream())
            .map(Denominator::name)
            .distinct()
            .sorted()
            .toList();
    if (name.isEmpty() || known.contains(name)) {
      return name;
    }
    problems.add(
        Code.GP409,
        fields.origin(key),
        "unknown denominator \"" + name + "\"",
        known.isEmpty()
            ? "list it under denominators of the years that are compared"
            : Nearest.hintOrAll(name, known));
    return "";
  }
}
