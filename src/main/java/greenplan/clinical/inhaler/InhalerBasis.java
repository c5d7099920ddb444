package greenplan.clinical.inhaler;

import greenplan.factors.EmissionFactor;
import greenplan.factors.InhalerCodeChanges;
import greenplan.factors.InhalerProduct;
import greenplan.factors.InhalerProducts;
import greenplan.factors.InhalerTable;
import java.util.Optional;

/**
 * What prescriptions are read with.
 *
 * @param products what each code is
 * @param table the footprints, of one publication
 * @param listed the table whose codes are the public list of salbutamol inhalers
 * @param changes which code took the place of which
 */
public record InhalerBasis(
    InhalerProducts products, InhalerTable table, InhalerTable listed, InhalerCodeChanges changes) {

  /** The code of today of what was prescribed in a month. */
  String now(String code, String month) {
    return changes.now(code, month);
  }

  /** What a code is: as it was written, or else under its code of today. */
  Optional<InhalerProduct> product(String code, String month) {
    String now = now(code, month);
    return products.find(now).or(() -> products.find(code));
  }

  /** The footprint of one device, by the code of today or else as it was written. */
  Optional<EmissionFactor> factor(String code, String month) {
    InhalerProduct product = product(code, month).orElse(null);
    return table.find(now(code, month), product).or(() -> table.find(code, product));
  }

  /** The same with another table of footprints. */
  InhalerBasis with(InhalerTable other) {
    return new InhalerBasis(products, other, listed, changes);
  }
}
