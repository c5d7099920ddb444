package greenplan.scenario;

import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Every value of a scenario with the keys that lead to it, what it extends included. */
public final class SeenValues {

  private final List<SeenValue> values = new ArrayList<>();

  private SeenValues() {}

  /** The values in the order of the merged document. */
  public static List<SeenValue> of(ScenarioDocument document) {
    SeenValues seen = new SeenValues();
    seen.walk("", document.root());
    return List.copyOf(seen.values);
  }

  private void walk(String path, Node node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach((key, entry) -> walk(below(path, key), entry.value()));
    } else if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        walk(path + "[" + (i + 1) + "]", sequence.items().get(i));
      }
    } else if (node instanceof Scalar scalar) {
      values.add(new SeenValue(path, scalar.text(), scalar.origin()));
    }
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
