package greenplan.documents;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.diagnostics.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed values out of a mapping that {@link ShapeCheck} has already compared with its form.
 *
 * <p>What is missing or of the wrong type gives null, an empty text or an empty list without a
 * second report.
 */
public final class Fields implements Cells {

  private final Mapping mapping;
  private final Problems problems;

  private Fields(Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  /** The fields of a node; none where the node is no mapping. */
  public static Fields of(@Nullable Node node, Origin parent, Problems problems) {
    Mapping mapping = node instanceof Mapping m ? m : new Mapping(parent, Map.of());
    return new Fields(mapping, problems);
  }

  /** No fields at all, of no text. */
  public static Fields none(Problems problems) {
    return of(null, Origin.of(Source.ofText("", "")), problems);
  }

  @Override
  public Origin origin() {
    return mapping.origin();
  }

  public boolean has(String key) {
    return mapping.get(key) != null;
  }

  @Override
  public Origin origin(String key) {
    Node node = mapping.get(key);
    return node == null ? mapping.origin() : node.origin();
  }

  public @Nullable Node node(String key) {
    return mapping.get(key);
  }

  @Override
  public String text(String key) {
    return mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
  }

  /** The value under a key, or null where there is none or it could not be read. */
  public <T> @Nullable T read(String key, Function<String, Reading<T>> reader) {
    return mapping.get(key) instanceof Scalar scalar && !scalar.isNull()
        ? scalar.read(reader, problems)
        : null;
  }

  @Override
  public Place place() {
    return this;
  }

  /** The mapping under a key; without fields where there is none. */
  public Fields fields(String key) {
    return of(mapping.get(key), mapping.origin(), problems);
  }

  /** The items of the list under a key. */
  public List<Node> list(String key) {
    return mapping.get(key) instanceof Sequence sequence ? sequence.items() : List.of();
  }

  /** The texts of the list under a key. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    list(key).forEach(node -> texts.add(node instanceof Scalar scalar ? scalar.text() : ""));
    return texts;
  }

  /** The named entries of the mapping under a key, in order. */
  public Map<String, Mapping.Entry> entries(String key) {
    return mapping.get(key) instanceof Mapping named ? named.entries() : new LinkedHashMap<>();
  }
}
