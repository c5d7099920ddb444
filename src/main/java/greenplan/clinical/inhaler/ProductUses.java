package greenplan.clinical.inhaler;

import greenplan.clinical.prescribing.Prescribed;
import greenplan.clinical.prescribing.Presentation;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What each code in each month is, judged by everything that was read. */
final class ProductUses {

  private final Prescribed prescribed;
  private final @Nullable ProductUse[] uses;
  private BigDecimal parts = BigDecimal.ONE;

  ProductUses(Prescribed prescribed, InhalerBasis basis, boolean[] real) {
    this.prescribed = prescribed;
    int size = prescribed.months().size() * prescribed.presentations().size();
    this.uses = new ProductUse[size];
    long[] items = new long[size];
    @Nullable BigDecimal[] quantities = new BigDecimal[size];
    for (int cell = 0; cell < prescribed.size(); cell++) {
      if (real[prescribed.practice(cell)]) {
        int index = index(cell);
        BigDecimal before = quantities[index];
        BigDecimal more = prescribed.quantity(cell);
        items[index] += prescribed.items(cell);
        quantities[index] = before == null ? more : before.add(more);
      }
    }
    for (int index = 0; index < size; index++) {
      BigDecimal quantity = quantities[index];
      if (quantity != null) {
        add(index, use(basis, index, items[index], quantity));
      }
    }
  }

  /** The parts that a device is counted in: a multiple of every pack that occurs. */
  BigDecimal parts() {
    return parts;
  }

  /** How many pairs of a month and a code there are. */
  int size() {
    return uses.length;
  }

  /** A code in a month; null where only practices that stand for nobody prescribed it. */
  @Nullable ProductUse get(int index) {
    return uses[index];
  }

  /** The place of the code and month that a cell holds. */
  int index(int cell) {
    return prescribed.month(cell) * prescribed.presentations().size()
        + prescribed.presentation(cell);
  }

  /** The month of a place. */
  int month(int index) {
    return index / prescribed.presentations().size();
  }

  private ProductUse use(InhalerBasis basis, int index, long items, BigDecimal quantity) {
    int presentations = prescribed.presentations().size();
    Presentation presentation = prescribed.presentations().get(index % presentations);
    String month = prescribed.months().get(index / presentations);
    return ProductUse.of(basis, month, presentation.code(), presentation.name(), items, quantity);
  }

  private void add(int index, ProductUse use) {
    uses[index] = use;
    BigDecimal pack = use.perDevice();
    if (pack != null) {
      BigInteger one = parts.toBigIntegerExact();
      BigInteger other = pack.toBigIntegerExact();
      parts = new BigDecimal(one.divide(one.gcd(other)).multiply(other));
    }
  }
}
