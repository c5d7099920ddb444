package greenplan.documents;

import greenplan.diagnostics.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys with a node each, in the order in which they stand.
 *
 * @param origin where it starts
 * @param entries the entries by key
 */
public record Mapping(Origin origin, Map<String, Entry> entries) implements Node {

  /**
   * One key and what stands under it.
   *
   * @param key where the key stands
   * @param value the node
   */
  public record Entry(Origin key, Node value) {}

  public Mapping {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** The node under a key; null where the key is missing. */
  public @Nullable Node get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  @Override
  public String description() {
    return "a mapping";
  }
}
