package greenplan.scenario.eric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a scenario, ready to be written.
 *
 * @param site the site
 * @param item what it is an amount of
 * @param amount how much, in the unit of the item
 * @param cost what it cost, in pounds; null where that is not known
 * @param quality how good the amount is
 * @param source the return, the site and the column
 * @param note what is assumed; empty where nothing is
 */
record EricLine(
    String site,
    EricItem item,
    BigDecimal amount,
    @Nullable BigDecimal cost,
    String quality,
    String source,
    String note) {

  String id() {
    return site + "-" + item.id();
  }
}
