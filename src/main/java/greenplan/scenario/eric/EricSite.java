package greenplan.scenario.eric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What one row of a return says.
 *
 * @param code the code of the site, unique within its organisation only
 * @param name the name that people read
 * @param amounts what is above zero, by item
 * @param costs what it cost, by item, where that is above zero
 * @param zeros how many values are zero
 * @param blank the items that are blank or not applicable
 * @param unusable the items whose value is negative or no number
 */
record EricSite(
    String code,
    String name,
    Map<EricItem, BigDecimal> amounts,
    Map<EricItem, BigDecimal> costs,
    int zeros,
    List<EricItem> blank,
    List<EricItem> unusable) {

  /** The amount of an item; zero where there is none. */
  BigDecimal amount(String item) {
    return amounts.entrySet().stream()
        .filter(e -> e.getKey().id().equals(item))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /** Whether a combined heat and power plant burns more than all gas of the site. */
  boolean hasMoreChpFuelThanGas() {
    return amount(EricItems.CHP_GAS).compareTo(amount(EricItems.GAS)) > 0;
  }
}
