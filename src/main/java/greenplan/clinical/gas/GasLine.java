package greenplan.clinical.gas;

import org.jspecify.annotations.Nullable;

/**
 * One gas of one supply over the period, such as the manifold of the theatres.
 *
 * @param id its name
 * @param gas what it is
 * @param product the id of the cylinder or bottle; empty where none is named
 * @param stock what came and went
 * @param clinical what reached patients; null where nobody looked
 * @param capture what was kept from escaping
 * @param evidence what proves that returned containers were unopened; empty where none were
 * @param source who says all that; empty where nobody does
 */
public record GasLine(
    String id,
    Gas gas,
    String product,
    Stock stock,
    @Nullable ClinicalUse clinical,
    Capture capture,
    String evidence,
    String source) {

  /** The same line with other properties of its gas. */
  GasLine with(Gas other) {
    return new GasLine(id, other, product, stock, clinical, capture, evidence, source);
  }
}
