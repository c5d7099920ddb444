package greenplan.scenario;

import greenplan.documents.Place;
import java.util.HashMap;
import java.util.Map;

/**
 * Which editions of the factor sets a scenario asks for.
 *
 * @param isWeighted whether a year takes both of its calendar years' editions, by quarters
 * @param editions a fixed calendar year for a series
 * @param pins a fixed set for a factor id
 * @param gwp the basis of warming potentials; empty if not stated
 * @param inhalers the table of inhaler footprints by its short name; empty if not stated
 * @param place where the choice stands
 */
public record FactorChoice(
    boolean isWeighted,
    Map<String, Integer> editions,
    Map<String, String> pins,
    String gwp,
    String inhalers,
    Place place) {

  public FactorChoice {
    editions = Map.copyOf(editions);
    pins = Map.copyOf(pins);
  }

  /** The same choice with one series fixed. */
  public FactorChoice withEdition(String series, int year) {
    Map<String, Integer> all = new HashMap<>(editions);
    all.put(series, year);
    return new FactorChoice(false, all, pins, gwp, inhalers, place);
  }
}
