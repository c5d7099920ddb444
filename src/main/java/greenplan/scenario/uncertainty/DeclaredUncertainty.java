package greenplan.scenario.uncertainty;

import greenplan.documents.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How sure a scenario is of its figures.
 *
 * @param seed what the draws start from; empty where none are wanted
 * @param trials how many draws
 * @param amounts of lines, by id
 * @param basic of the amounts of all other lines, by their quality or tier
 * @param factors of factors, by id, family or activity
 * @param drivers of growth a year, by driver
 * @param projections of how fast projections go, by projection
 * @param measures of measures, by id
 * @param correlations what belongs together
 * @param place where it stands
 */
public record DeclaredUncertainty(
    OptionalLong seed,
    int trials,
    Map<String, DeclaredSpread> amounts,
    Map<String, DeclaredSpread> basic,
    Map<String, DeclaredSpread> factors,
    Map<String, DeclaredSpread> drivers,
    Map<String, DeclaredSpread> projections,
    Map<String, Delivery> measures,
    List<Correlation> correlations,
    Place place) {

  public DeclaredUncertainty {
    amounts = ordered(amounts);
    basic = ordered(basic);
    factors = ordered(factors);
    drivers = ordered(drivers);
    projections = ordered(projections);
    measures = ordered(measures);
    correlations = List.copyOf(correlations);
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
