package greenplan.scenario.eric;

import greenplan.scenario.RowOfNines;
import java.math.BigDecimal;
import java.util.List;

/** Makes the lines of an organisation: one for each site and item above zero. */
final class EricLines {

  private static final String CAPPED =
      "The return says a row of nines, which looks like a cap: the true figure may be larger.";

  private final EricReturn all;
  private final EricOrganisation organisation;

  private EricLines(EricReturn all, EricOrganisation organisation) {
    this.all = all;
    this.organisation = organisation;
  }

  static List<EricLine> of(EricReturn all, EricOrganisation organisation) {
    EricLines lines = new EricLines(all, organisation);
    return organisation.sites().stream()
        .flatMap(
            site ->
                all.lineItems().stream()
                    .filter(item -> counts(item, site))
                    .map(item -> lines.line(item, site)))
        .toList();
  }

  /** Fuel of combined heat and power is a part of the gas, unless it is more than all gas. */
  private static boolean counts(EricItem item, EricSite site) {
    return site.amounts().containsKey(item)
        && (!item.id().equals(EricItems.CHP_GAS) || site.hasMoreChpFuelThanGas());
  }

  private EricLine line(EricItem item, EricSite site) {
    BigDecimal amount = site.amount(item.id());
    boolean capped = RowOfNines.is(amount);
    return new EricLine(
        site.code(),
        item,
        amount,
        site.costs().get(item),
        capped ? "estimated" : item.quality(),
        source(item, site),
        capped ? (CAPPED + " " + item.note()).strip() : item.note());
  }

  private String source(EricItem item, EricSite site) {
    return all.title()
        + ", "
        + organisation.code()
        + " "
        + site.code()
        + ", column \""
        + all.header().columns().get(item)
        + "\"";
  }
}
