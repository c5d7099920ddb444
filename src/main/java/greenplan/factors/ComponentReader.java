package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.documents.Node;
import greenplan.documents.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the components of an activity or pattern: factors, and the places where they count. */
final class ComponentReader {

  private final Problems problems;

  ComponentReader(Problems problems) {
    this.problems = problems;
  }

  /** Adds what stands under {@code components} and {@code purposes}. */
  void addTo(Map<String, List<Component>> components, Fields fields, String family) {
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
}
