package greenplan.factors.desnz;

/**
 * What one published factor is called here: an id that every edition shares, and the symbol of the
 * unit that the factor is per. Both together find one row of an edition.
 *
 * @param id {@code family.component}, for example {@code natural-gas.combustion}
 * @param unit the unit symbol, for example {@code kWh (gross CV)}
 */
public record FactorName(String id, String unit) {

  /**
   * The same factor per pound of one price year. A pound of 2015 and a pound of 2023 are different
   * units, and the publisher's label does not say which is meant: the edition does.
   */
  public FactorName inPricesOf(int year) {
    return new FactorName(id, unit + " " + year);
  }
}
