package greenplan.clinical.gas;

/**
 * What came and went over the period.
 *
 * @param opening in stock on the first day
 * @param purchased bought
 * @param returnedUnopened given back unopened, with evidence
 * @param returnedPartFull given back opened: it counts in full, because suppliers vent what is left
 * @param closing in stock on the last day
 */
public record Stock(
    GasAmount opening,
    GasAmount purchased,
    GasAmount returnedUnopened,
    GasAmount returnedPartFull,
    GasAmount closing) {

  /** Opening stock and purchases, less what was returned unopened and what is left. */
  public GasAmount procured() {
    return opening.plus(purchased).minus(returnedUnopened).minus(closing);
  }
}
