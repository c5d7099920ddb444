package greenplan.clinical.inhaler;

import greenplan.diagnostics.Origin;
import java.math.BigDecimal;
import java.util.List;

/**
 * A part of some inhalers that another one, or another propellant, takes the place of.
 *
 * @param id its name
 * @param from what is replaced: products, classes, forms or the starts of BNF codes
 * @param to what takes its place
 * @param share the part that is replaced, from 0 to 1
 * @param source who says so
 * @param origin where it stands
 */
public record Switch(
    String id,
    List<Selector> from,
    Replacement to,
    BigDecimal share,
    String source,
    Origin origin) {

  public Switch {
    from = List.copyOf(from);
  }

  /** Whether it replaces a part of this product. */
  boolean concerns(ProductUse use) {
    return from.stream().anyMatch(selector -> selector.selects(use));
  }
}
