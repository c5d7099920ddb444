package greenplan.factors;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All activities that a scenario may name, by id and by alias.
 *
 * <p>There are hundreds of which a scenario names a few, so each may be read when it is first
 * named.
 */
public final class ActivityCatalogue {

  private final Map<String, Optional<Activity>> read = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> ordered;
  private final Function<String, @Nullable Activity> reader;

  private ActivityCatalogue(Set<String> ordered, Function<String, @Nullable Activity> reader) {
    this.ordered = ordered;
    this.reader = reader;
    ordered.forEach(id -> ids.put(id, id));
  }

  /** A catalogue of activities that have been read. */
  public ActivityCatalogue(Collection<Activity> activities) {
    this(byId(activities));
    activities.forEach(a -> a.aliases().forEach(alias -> ids.putIfAbsent(alias, a.id())));
  }

  private ActivityCatalogue(Map<String, Activity> byId) {
    this(byId.keySet(), byId::get);
  }

  private static Map<String, Activity> byId(Collection<Activity> activities) {
    Map<String, Activity> byId = new LinkedHashMap<>();
    activities.forEach(activity -> byId.put(activity.id(), activity));
    return byId;
  }

  /** A catalogue of which each activity is read when it is asked for. */
  static ActivityCatalogue lazy(
      Set<String> ids,
      Function<String, List<String>> aliases,
      Function<String, @Nullable Activity> reader) {
    ActivityCatalogue catalogue = new ActivityCatalogue(ids, reader);
    for (String id : ids) {
      aliases.apply(id).forEach(alias -> catalogue.ids.putIfAbsent(alias, id));
    }
    return catalogue;
  }

  /** The activity of a name. */
  public Optional<Activity> find(String name) {
    String id = ids.get(name);
    return id == null
        ? Optional.empty()
        : read.computeIfAbsent(id, i -> Optional.ofNullable(reader.apply(i)));
  }

  /** Every activity, in the order of the catalogue. */
  public List<Activity> all() {
    return ordered.stream().map(id -> find(id).orElse(null)).filter(Objects::nonNull).toList();
  }

  /** Every name that {@link #find} knows. */
  public Collection<String> names() {
    return ids.keySet();
  }

  /** This catalogue with the activities of a scenario, which win over those of the same name. */
  public ActivityCatalogue with(Collection<Activity> own) {
    Map<String, Activity> added = byId(own);
    Set<String> all = new LinkedHashSet<>(ordered);
    all.addAll(added.keySet());
    ActivityCatalogue catalogue =
        new ActivityCatalogue(
            all, id -> added.containsKey(id) ? added.get(id) : find(id).orElse(null));
    ids.forEach(catalogue.ids::putIfAbsent);
    own.forEach(a -> a.aliases().forEach(alias -> catalogue.ids.putIfAbsent(alias, a.id())));
    return catalogue;
  }
}
