package greenplan.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a mapping may have.
 *
 * @param name what the mapping describes, such as {@code site}
 * @param meaning what it is for
 * @param keys the keys, in the order in which people write them
 */
public record Shape(String name, String meaning, List<Key> keys) {

  public Shape {
    keys = List.copyOf(keys);
  }

  public List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  /** What stands under a key; null where there is no such key. */
  public @Nullable Form form(String key) {
    for (Key known : keys) {
      if (known.name().equals(key)) {
        return known.form();
      }
    }
    return null;
  }
}
