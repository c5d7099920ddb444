package greenplan.trajectory.compare;

import java.util.List;
import java.util.Optional;

/**
 * Something that plans state differently.
 *
 * @param item what it belongs to, such as {@code measures.heat-pumps}
 * @param key the key within it; empty where plans have the item or lack it as a whole
 * @param values what each plan states, in their order; empty where it states nothing. Of an item as
 *     a whole, {@link #PRESENT} is all that is said
 */
public record ComparedStatement(String item, String key, List<Optional<String>> values) {

  /** That a plan has an item which others lack. */
  public static final String PRESENT = "yes";

  public ComparedStatement {
    values = List.copyOf(values);
  }

  /** The full name, such as {@code measures.heat-pumps.delay}. */
  public String name() {
    return key.isEmpty() ? item : item + "." + key;
  }
}
