package greenplan.clinical.inhaler;

import greenplan.factors.InhalerProduct;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a quantity becomes devices.
 *
 * <p>Prescribing data count most inhalers in devices, but capsules one by one, and in some months
 * doses. OpenPrescribing's rule (view {@code vw__inhaler_quantity_adjustment}): where the quantity
 * of a code in a month is more than nine for each item, it is divided by the smallest pack. It is a
 * rule of thumb: eight devices for an item do occur, so the limit and the pack are printed.
 */
public final class DeviceRule {

  /** The most devices that an item is taken to hold on average. */
  public static final BigDecimal LIMIT = BigDecimal.valueOf(9);

  private DeviceRule() {}

  /** Whether a quantity of so many items counts capsules or doses. */
  static boolean isInParts(BigDecimal quantity, long items) {
    return quantity.compareTo(LIMIT.multiply(BigDecimal.valueOf(items))) > 0;
  }

  /**
   * How much of a quantity is one device: 1, or the pack; null where it is a pack whose size is not
   * known.
   */
  static @Nullable BigDecimal perDevice(InhalerProduct product, BigDecimal quantity, long items) {
    return isInParts(quantity, items) ? product.pack() : BigDecimal.ONE;
  }
}
