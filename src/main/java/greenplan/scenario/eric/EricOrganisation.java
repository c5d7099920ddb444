package greenplan.scenario.eric;

import java.math.BigDecimal;
import java.util.List;

/**
 * An organisation with its sites.
 *
 * @param code its code
 * @param name its name
 * @param type its kind, as {@code ACUTE - SMALL}; empty where the file does not say
 * @param sites its sites, in the order of the file
 */
record EricOrganisation(String code, String name, String type, List<EricSite> sites) {

  /** The floor area of all sites, those without energy figures among them. */
  BigDecimal floorArea() {
    return sites.stream()
        .map(site -> site.amount(EricItems.FLOOR_AREA))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
