package greenplan.factors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All activities that a scenario may name, by id and by alias. */
public final class ActivityCatalogue {

  private final Map<String, Activity> byId = new LinkedHashMap<>();
  private final Map<String, Activity> byName = new HashMap<>();

  public ActivityCatalogue(Collection<Activity> activities) {
    for (Activity activity : activities) {
      byId.put(activity.id(), activity);
      byName.put(activity.id(), activity);
      activity.aliases().forEach(alias -> byName.putIfAbsent(alias, activity));
    }
  }

  /** The activity of a name. */
  public Optional<Activity> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Every activity, in the order of the catalogue. */
  public List<Activity> all() {
    return List.copyOf(byId.values());
  }

  /** Every name that {@link #find} knows. */
  public Collection<String> names() {
    return byName.keySet();
  }

  /** This catalogue with the activities of a scenario, which win over those of the same name. */
  public ActivityCatalogue with(Collection<Activity> own) {
    List<Activity> all = new ArrayList<>(byId.values());
    all.addAll(own);
    ActivityCatalogue catalogue = new ActivityCatalogue(all);
    own.forEach(activity -> catalogue.byName.put(activity.id(), activity));
    return catalogue;
  }
}
