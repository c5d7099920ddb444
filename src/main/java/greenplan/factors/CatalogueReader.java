package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Scalar;
import greenplan.documents.Sequence;
import greenplan.documents.ShapeCheck;
import greenplan.documents.TextFile;
import greenplan.documents.YamlDocument;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads activities, from the shipped catalogue or from a scenario. */
public final class CatalogueReader {

  private static final Unit GROSS = Unit.of("kWh (gross CV)");
  private static final Unit NET = Unit.of("kWh (net CV)");

  private final Problems problems;
  private final Map<String, Mapping.Entry> patterns;

  private CatalogueReader(Map<String, Mapping.Entry> patterns, Problems problems) {
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
    CatalogueReader reader = new CatalogueReader(fields.entries("patterns"), problems);
    return new ActivityCatalogue(reader.activities(fields.entries("activities")));
  }

  /** The activities that a scenario defines itself; the caller has checked their form. */
  public static List<Activity> own(Map<String, Mapping.Entry> entries, Problems problems) {
    return new CatalogueReader(Map.of(), problems).activities(entries);
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
    if (fields.has("pattern")) {
      addComponents(pattern(fields), family, components);
    }
    addComponents(fields, family, components);
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
    Mapping.@Nullable Entry pattern = patterns.get(name);
    if (pattern == null) {
      problems.add(
          Code.GP204,
          fields.origin("pattern"),
          "unknown pattern \"" + name + "\"",
          Nearest.hint(name, patterns.keySet()));
      return Fields.none(problems);
    }
    return Fields.of(pattern.value(), pattern.key(), problems);
  }

  private void addComponents(
      Fields fields, String family, Map<String, List<Component>> components) {
    if (fields.has("components")) {
      components
          .computeIfAbsent("", p -> new ArrayList<>())
          .addAll(components(fields.list("components"), family));
    }
    fields
        .entries("purposes")
        .forEach((purpose, entry) -> components.put(purpose, components(items(entry), family)));
  }

  private static List<Node> items(Mapping.Entry entry) {
    return entry.value() instanceof Sequence sequence ? sequence.items() : List.of();
  }

  private List<Component> components(List<Node> nodes, String family) {
    List<Component> components = new ArrayList<>();
    for (Node node : nodes) {
      components.add(component(Fields.of(node, node.origin(), problems), family));
    }
    return components;
  }

  private Component component(Fields fields, String family) {
    Scope scope = Scope.named(fields.text("scope")).orElse(Scope.MEMO);
    @Nullable GhgCategory ghg = GhgCategory.named(fields.text("ghg")).orElse(null);
    @Nullable NhsCategory nhs = NhsCategory.named(fields.text("nhs")).orElse(null);
    checkCategory(fields, scope, ghg);
    return new Component(
        fields.text("id"),
        fields.text("factor").replace("{family}", family),
        fields.has("series") ? fields.text("series") : "desnz",
        fields.text("gwp").replace("{family}", family),
        new Placement(scope, ghg, nhs));
  }

  private void checkCategory(Fields fields, Scope scope, @Nullable GhgCategory ghg) {
    if (!scope.isGhgProtocol()) {
      return;
    }
    if (!fields.has("ghg")) {
      problems.add(
          Code.GP201,
          fields.origin(),
          "a component of " + scope.title() + " has no \"ghg\" category",
          "write one of: " + categories(scope));
    } else if (ghg != null && ghg.scope() != scope) {
      problems.add(
          Code.GP204,
          fields.origin("ghg"),
          "the category \"" + ghg.id() + "\" does not belong to " + scope.title(),
          "write one of: " + categories(scope));
    }
  }

  private static String categories(Scope scope) {
    return Arrays.stream(GhgCategory.values())
        .filter(category -> category.scope() == scope)
        .map(GhgCategory::id)
        .collect(Collectors.joining(", "));
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
