package greenplan.factors;

import greenplan.units.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of one publisher's factors.
 *
 * @param about who published it, when and under which licence
 * @param factors the factors by id, each id with one factor for each unit it is published in
 */
public record FactorSet(SetAbout about, Map<String, List<EmissionFactor>> factors) {

  public FactorSet {
    factors = Map.copyOf(factors);
  }

  /** All factors of an id; none where the set lacks it. */
  public List<EmissionFactor> all(String id) {
    return factors.getOrDefault(id, List.of());
  }

  /** The factor of an id for amounts in a unit: the published one, else one of the same kind. */
  public Optional<EmissionFactor> find(String id, Unit unit) {
    List<EmissionFactor> units = all(id);
    Optional<EmissionFactor> same = units.stream().filter(f -> f.unit().equals(unit)).findFirst();
    return same.isPresent()
        ? same
        : units.stream().filter(f -> f.unit().isKindOf(unit)).findFirst();
  }
}
