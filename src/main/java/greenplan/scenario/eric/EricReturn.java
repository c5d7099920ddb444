package greenplan.scenario.eric;

import greenplan.units.FinancialYear;
import java.util.List;
import java.util.SortedMap;

/**
 * A whole return.
 *
 * @param year the year that it is of, which no such file says itself
 * @param header what its columns hold
 * @param organisations its organisations, by code
 */
record EricReturn(
    FinancialYear year, EricHeader header, SortedMap<String, EricOrganisation> organisations) {

  /** How sources name it: {@code ERIC 2016-17}. */
  String title() {
    return "ERIC " + year.toString().replace('/', '-');
  }

  /** The items that make lines. */
  List<EricItem> lineItems() {
    return header.columns().keySet().stream().filter(EricItem::isLine).toList();
  }
}
