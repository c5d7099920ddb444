package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.factors.Activity;
import greenplan.factors.ActivityCatalogue;
import greenplan.factors.Component;
import greenplan.factors.FactorSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Whether the activities have names of their own, titles, and factors that exist. */
final class CatalogueChecks {

  private final Map<String, Set<String>> idsBySeries = new HashMap<>();
  private final Set<String> ids = new TreeSet<>();
  private final Consumer<Finding> findings;

  private CatalogueChecks(Collection<FactorSet> sets, Consumer<Finding> findings) {
    this.findings = findings;
    for (FactorSet set : sets) {
      ids.addAll(set.ids());
      idsBySeries.computeIfAbsent(set.about().series(), s -> new TreeSet<>()).addAll(set.ids());
    }
  }

  static void check(
      ActivityCatalogue catalogue, Collection<FactorSet> sets, Consumer<Finding> findings) {
    CatalogueChecks checks = new CatalogueChecks(sets, findings);
    checks.checkNames(catalogue.all());
    catalogue.all().forEach(checks::checkActivity);
  }

  private void checkNames(List<Activity> activities) {
    Map<String, String> owners = new HashMap<>();
    activities.forEach(activity -> owners.put(activity.id(), activity.id()));
    for (Activity activity : activities) {
      for (String alias : activity.aliases()) {
        String owner = owners.putIfAbsent(alias, activity.id());
        if (owner != null) {
          String message = "the alias \"" + alias + "\" already names " + owner;
          report(Code.GP207, activity, message, "a name stands for one activity");
        }
      }
    }
  }

  private void checkActivity(Activity activity) {
    if (activity.title().isBlank()) {
      report(Code.GP201, activity, "has no title", "people read the title, not the id");
    }
    activity.components().values().stream()
        .flatMap(List::stream)
        .distinct()
        .forEach(component -> checkComponent(activity, component));
  }

  private void checkComponent(Activity activity, Component component) {
    Set<String> known = idsBySeries.getOrDefault(component.series(), Set.of());
    if (!component.factor().isEmpty() && !known.contains(component.factor())) {
      String message =
          "no set of the series "
              + component.series()
              + " holds the factor \""
              + component.factor()
              + "\" of the component "
              + component.id();
      report(Code.GP402, activity, message, Nearest.hint(component.factor(), known));
    }
    if (!component.gwp().isEmpty() && !ids.contains(component.gwp())) {
      String message = "no set holds the warming potential \"" + component.gwp() + "\"";
      report(Code.GP402, activity, message, Nearest.hint(component.gwp(), ids));
    }
  }

  private void report(Code code, Activity activity, String message, String hint) {
    findings.accept(
        new Finding(
            code,
            "",
            activity.id(),
            "",
            "",
            activity.origin(),
            activity.id() + ": " + message,
            hint));
  }
}
