package greenplan.trajectory.stock;

import java.util.ArrayList;
import java.util.List;

/**
 * What happens to a fleet from year to year. In each year, in this order: every vehicle grows a
 * year older and some end ({@link Survival}); a share of the combustion vehicles that are left goes
 * early, oldest first; purchases fill the fleet up to its size of the year, and where the fleet
 * shrinks below what is left, the oldest go, of whichever kind. So the stock is always the size of
 * the year.
 *
 * @param openingYear the year at whose end the opening stock stands
 * @param opening the stock at its end
 * @param survival how long vehicles last, of both kinds
 * @param purchases zero-emission share of purchases, 0 to 1
 * @param scrappage share of the combustion vehicles left that goes early in each year, 0 to 1
 * @param growth growth of the size of the fleet in each year, as a fraction above -1
 */
public record FleetPlan(
    int openingYear,
    Fleet opening,
    Survival survival,
    YearSteps purchases,
    YearSteps scrappage,
    YearSteps growth) {

  public FleetPlan {
    boolean shrinksToLess = growth.values().values().stream().anyMatch(rate -> rate <= -1);
    if (!purchases.areShares() || !scrappage.areShares() || shrinksToLess) {
      throw new IllegalArgumentException(purchases + ", " + scrappage + ", " + growth);
    }
  }

  /** A fleet of constant size without early scrappage. */
  public static FleetPlan of(
      int openingYear, Fleet opening, Survival survival, YearSteps purchases) {
    return new FleetPlan(openingYear, opening, survival, purchases, YearSteps.NONE, YearSteps.NONE);
  }

  public FleetPlan withScrappage(YearSteps shares) {
    return new FleetPlan(openingYear, opening, survival, purchases, shares, growth);
  }

  public FleetPlan withGrowth(YearSteps rates) {
    return new FleetPlan(openingYear, opening, survival, purchases, scrappage, rates);
  }

  /** The fleet in each year after the opening year, to a last year. */
  public FleetPath path(int lastYear) {
    int count = Math.max(0, lastYear - openingYear);
    Cohorts cohorts = new Cohorts(opening, survival, count);
    List<FleetYear> years = new ArrayList<>(count);
    double size = opening.size();
    for (int year = openingYear + 1; year <= lastYear; year++) {
      size *= 1 + growth.at(year);
      years.add(next(cohorts, year, size));
    }
    return new FleetPath(openingYear, opening.zeroEmissionShare(), years);
  }

  private FleetYear next(Cohorts cohorts, int year, double size) {
    double before = cohorts.total();
    cohorts.age();
    cohorts.scrapCombustion(scrappage.at(year));
    cohorts.shrinkTo(size);
    double left = cohorts.total();
    // P(t) = Fleet(t) - survivors; s(t) P(t) of them zero-emission
    double bought = Math.max(0, size - left);
    double zeroEmission = purchases.at(year) * bought;
    cohorts.buy(bought - zeroEmission, zeroEmission);
    return new FleetYear(
        year,
        cohorts.total(),
        cohorts.zeroEmission(),
        bought,
        zeroEmission,
        cohorts.meanAge(),
        before - left);
  }
}
