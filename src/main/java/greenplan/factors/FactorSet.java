package greenplan.factors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * One edition of one publisher's factors.
 *
 * <p>A set holds about a thousand factors of which a footprint uses a few, so each is read when its
 * id is first asked for.
 */
public final class FactorSet {

  private final SetAbout about;
  private final Set<String> ids;
  private final Function<String, List<EmissionFactor>> reader;
  private final Map<String, List<EmissionFactor>> read = new ConcurrentHashMap<>();

  private FactorSet(
      SetAbout about, Collection<String> ids, Function<String, List<EmissionFactor>> reader) {
    this.about = about;
    this.ids = new TreeSet<>(ids);
    this.reader = reader;
  }

  /** A set of factors by id, each id with one factor for each unit it is published in. */
  public FactorSet(SetAbout about, Map<String, List<EmissionFactor>> factors) {
    this(about, factors.keySet(), id -> factors.getOrDefault(id, List.of()));
  }

  /** A set of which the factors of an id are read when they are asked for. */
  static FactorSet lazy(
      SetAbout about, Collection<String> ids, Function<String, List<EmissionFactor>> reader) {
    return new FactorSet(about, ids, reader);
  }

  /** Who published it, when and under which licence. */
  public SetAbout about() {
    return about;
  }

  /** The ids of its factors, in order. */
  public Set<String> ids() {
    return ids;
  }

  /** Every factor by id. */
  public Map<String, List<EmissionFactor>> factors() {
    Map<String, List<EmissionFactor>> all = new TreeMap<>();
    ids.forEach(id -> all.put(id, all(id)));
    return all;
  }

  /** All factors of an id; none where the set lacks it. */
  public List<EmissionFactor> all(String id) {
    return ids.contains(id) ? read.computeIfAbsent(id, reader) : List.of();
  }
}
