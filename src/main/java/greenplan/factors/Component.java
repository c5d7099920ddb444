package greenplan.factors;

/**
 * One part of what an activity causes: a factor, and where its emissions are counted.
 *
 * @param id what it is called within the activity, such as {@code well-to-tank}
 * @param factor the id of the emission factor
 * @param series the series of factor sets that holds it, such as {@code desnz}
 * @param gwp the id of a global warming potential that takes the factor's place where a scenario
 *     states its GWP basis; empty where there is none
 * @param placement where its emissions are counted
 */
public record Component(String id, String factor, String series, String gwp, Placement placement) {

  /** Whether a contractual instrument (a supplier's factor) can take its place, as in Scope 2. */
  public boolean isContractual() {
    return placement.ghg() == GhgCategory.PURCHASED_ELECTRICITY
        || placement.ghg() == GhgCategory.PURCHASED_HEAT;
  }

  /** Whether it may be left out where the publisher has no figure: biogenic CO2 alone. */
  public boolean isOptional() {
    return placement.scope() == Scope.OUTSIDE_OF_SCOPES;
  }
}
