package greenplan.uncertainty.setup;

import greenplan.uncertainty.draw.Variable;
import greenplan.uncertainty.spread.Spread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is unknown, each once, by its name and by what a scenario calls it. */
final class VariableTable {

  private final List<Variable> variables = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<Integer>> called = new LinkedHashMap<>();

  List<Variable> all() {
    return variables;
  }

  /**
   * The place of a variable, which is made where it is new.
   *
   * @param calls what a scenario may call it, beside its own name
   */
  int place(String name, Spread spread, List<String> calls) {
    Integer known = places.get(name);
    if (known != null) {
      return known;
    }
    int place = add(new Variable(name, spread));
    call(name, place);
    calls.stream().filter(call -> !call.equals(name)).forEach(call -> call(call, place));
    return place;
  }

  /** The place of a variable that shares the error of another in part. */
  int place(String name, Spread spread, int parent, double share) {
    Integer known = places.get(name);
    if (share >= 1) {
      return parent;
    }
    return known == null ? add(new Variable(name, spread, parent, share)) : known;
  }

  private int add(Variable variable) {
    places.put(variable.name(), variables.size());
    variables.add(variable);
    return variables.size() - 1;
  }

  private void call(String name, int place) {
    called.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
  }

  /** The places of what a scenario calls so; none where nothing is. */
  List<Integer> find(String call) {
    return called.getOrDefault(call, List.of());
  }

  /** Everything that may be called. */
  List<String> calls() {
    return List.copyOf(called.keySet());
  }
}
