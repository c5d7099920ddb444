package greenplan.documents;

import greenplan.diagnostics.Origin;
import java.util.List;

/**
 * A list of nodes.
 *
 * @param origin where it starts
 * @param items the nodes, in order
 */
public record Sequence(Origin origin, List<Node> items) implements Node {

  public Sequence {
    items = List.copyOf(items);
  }

  @Override
  public String description() {
    return "a list";
  }
}
