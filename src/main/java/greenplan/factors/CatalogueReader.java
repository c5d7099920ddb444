package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.ShapeCheck;
import greenplan.documents.TextFile;
import greenplan.documents.YamlDocument;
import greenplan.documents.YamlSection;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads activities, from the shipped catalogue or from a scenario. */
public final class CatalogueReader {

  private static final Unit GROSS = Unit.of("kWh (gross CV)");
  private static final Unit NET = Unit.of("kWh (net CV)");

  private final Problems problems;
  private final Set<String> patternNames;
  private final Function<String, Mapping.@Nullable Entry> patterns;

  private CatalogueReader(
      Set<String> patternNames,
      Function<String, Mapping.@Nullable Entry> patterns,
      Problems problems) {
    this.patternNames = patternNames;
    this.patterns = patterns;
    this.problems = problems;
  }

  /** The catalogue in a file; empty after it has been reported as unreadable. */
  public static ActivityCatalogue read(Path path, String name, Problems problems) {
    TextFile file = TextFile.read(path, name, problems);
    Node root = file == null ? null : YamlDocument.read(file, problems);
    if (root == null) {
      return new ActivityCatalogue(List.of());
    }
    ShapeCheck.check(root, CatalogueShape.FILE, problems);
    Fields fields = Fields.of(root, root.origin(), problems);
    Map<String, Mapping.Entry> patterns = fields.entries("patterns");
    CatalogueReader reader = new CatalogueReader(patterns.keySet(), patterns::get, problems);
    return new ActivityCatalogue(reader.activities(fields.entries("activities")));
  }

  /** The catalogue in a file, of which each activity is parsed when a scenario names it. */
  static ActivityCatalogue open(Path path, String name, Problems problems) {
    TextFile file = TextFile.read(path, name, problems);
    if (file == null) {
      return new ActivityCatalogue(List.of());
    }
    YamlSection patterns = YamlSection.of(file, "patterns");
    YamlSection activities = YamlSection.of(file, "activities");
    CatalogueReader reader =
        new CatalogueReader(patterns.names(), p -> patterns.entry(p, problems), problems);
    return ActivityCatalogue.lazy(
        activities.names(),
        id -> CatalogueAliases.of(activities.text(id)),
        id -> reader.activity(id, activities));
  }

  private @Nullable Activity activity(String id, YamlSection activities) {
    Mapping.@Nullable Entry entry = activities.entry(id, problems);
    if (entry == null) {
      return null;
    }
    ShapeCheck.check(entry.value(), CatalogueShape.ACTIVITY_FORM, problems);
    return activity(id, Fields.of(entry.value(), entry.key(), problems), entry.key());
  }

  /** The activities that a scenario defines itself; the caller has checked their form. */
  public static List<Activity> own(Map<String, Mapping.Entry> entries, Problems problems) {
    return new CatalogueReader(Set.of(), name -> null, problems).activities(entries);
  }

  private List<Activity> activities(Map<String, Mapping.Entry> entries) {
    List<Activity> activities = new ArrayList<>();
    entries.forEach(
        (id, entry) ->
            activities.add(
                activity(id, Fields.of(entry.value(), entry.key(), problems), entry.key())));
    return activities;
  }

  private Activity activity(String id, Fields fields, Origin origin) {
    String family = fields.has("family") ? fields.text("family") : id;
    Map<String, List<Component>> components = new LinkedHashMap<>();
    ComponentReader parts = new ComponentReader(problems);
    if (fields.has("pattern")) {
      parts.addTo(components, pattern(fields), family);
    }
    parts.addTo(components, fields, family);
    return new Activity(
        id,
        fields.text("title"),
        fields.text("group"),
        fields.texts("aliases"),
        components,
        plainKwh(fields.text("plain-kwh")),
        conversions(fields),
        refused(fields),
        fields.text("open").equals("yes"),
        origin);
  }

  private Fields pattern(Fields fields) {
    String name = fields.text("pattern");
    Mapping.@Nullable Entry pattern = patterns.apply(name);
    if (pattern == null) {
      problems.add(
          Code.GP204,
          fields.origin("pattern"),
          "unknown pattern \"" + name + "\"",
          Nearest.hint(name, patternNames));
      return Fields.none(problems);
    }
    return Fields.of(pattern.value(), pattern.key(), problems);
  }

  private static @Nullable Unit plainKwh(String calorificValue) {
    return switch (calorificValue) {
      case "gross" -> GROSS;
      case "net" -> NET;
      default -> null;
    };
  }

  private List<Unit> refused(Fields fields) {
    List<Unit> units = new ArrayList<>();
    for (Node node : fields.list("refuses")) {
      Unit unit = node instanceof Scalar scalar ? scalar.read(Unit::parse, problems) : null;
      if (unit != null) {
        units.add(unit);
      }
    }
    return units;
  }

  private List<StatedConversion> conversions(Fields fields) {
    List<StatedConversion> conversions = new ArrayList<>();
    for (Node node : fields.list("conversions")) {
      Fields item = Fields.of(node, node.origin(), problems);
      Unit from = item.read("from", Unit::parse);
      Unit to = item.read("to", Unit::parse);
      BigDecimal by = item.read("by", NumberText::read);
      if (from != null && to != null && by != null) {
        conversions.add(new StatedConversion(from, to, by, item.text("source")));
      }
    }
    return conversions;
  }
}
