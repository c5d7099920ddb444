package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.Place;
import greenplan.factors.Component;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorLibrary;
import greenplan.factors.FactorSet;
import greenplan.factors.Gases;
import greenplan.factors.GhgCategory;
import greenplan.factors.InhalerTables;
import greenplan.factors.NhsCategory;
import greenplan.factors.Placement;
import greenplan.factors.Scope;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.LineDetails;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Activities of which the line itself says the factor and the place: spend, other, and emissions
 * that somebody else has worked out.
 */
final class OpenActivity {

  private static final Unit KILOGRAM = Unit.of("kgCO2e");
  private static final Unit CARBON_DIOXIDE = Unit.of("kgCO2");
  private static final String DECLARED = "declared";
  private static final List<String> SERIES =
      List.of("own", "desnz", "spend-sic", "hospital-waste", InhalerTables.SERIES, "ipcc-gwp");

  private final FactorLibrary library;
  private final Problems problems;

  OpenActivity(FactorLibrary library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  /** The component that a line states; null after what is missing has been reported. */
  @Nullable Component component(DeclaredLine line) {
    Placement placement = placement(line.details(), line.place());
    if (placement == null) {
      return null;
    }
    if (line.amount().unit().isKindOf(KILOGRAM)) {
      requireSource(line);
      return new Component(DECLARED, DECLARED, DECLARED, "", placement);
    }
    if (line.amount().unit().isKindOf(CARBON_DIOXIDE)) {
      problems.add(
          Code.GP303,
          line.place().origin("amount"),
          line.amount().unit() + " is carbon dioxide alone, and a footprint counts all gases",
          "ask for the figure in tCO2e");
      return null;
    }
    String factor = line.details().factor();
    String series = series(factor);
    if (series.isEmpty()) {
      reportFactor(factor, line.place());
      return null;
    }
    return new Component("stated", factor, series, "", placement);
  }

  /** The factor of declared emissions: one kilogram is one kilogram. */
  static EmissionFactor declared(DeclaredLine line) {
    return new EmissionFactor(
        DECLARED,
        KILOGRAM,
        BigDecimal.ONE,
        new Gases(null, null, null),
        DECLARED,
        line.details().source(),
        "",
        DECLARED,
        line.place().origin());
  }

  static boolean isDeclared(Component component) {
    return component.series().equals(DECLARED);
  }

  private @Nullable Placement placement(LineDetails details, Place place) {
    GhgCategory ghg = GhgCategory.named(details.ghgCategory()).orElse(null);
    NhsCategory nhs = NhsCategory.named(details.nhsCategory()).orElse(null);
    Optional<Scope> stated = Scope.named(details.scope());
    if (stated.isEmpty() && nhs == null) {
      problems.add(
          Code.GP503,
          place.origin(),
          "nothing says where these emissions are counted",
          "add \"scope:\" and \"ghg-category:\", or \"nhs-category:\"");
      return null;
    }
    Scope scope = stated.orElse(ghg == null ? Scope.NOT_SPLIT : ghg.scope());
    if (scope.isGhgProtocol() && (ghg == null || ghg.scope() != scope)) {
      reportCategory(scope, details, place);
      return null;
    }
    return new Placement(scope, ghg, nhs);
  }

  private void reportCategory(Scope scope, LineDetails details, Place place) {
    List<String> fitting =
        Arrays.stream(GhgCategory.values())
            .filter(c -> c.scope() == scope)
            .map(GhgCategory::id)
            .toList();
    String found = details.ghgCategory();
    problems.add(
        Code.GP503,
        place.origin(found.isEmpty() ? "scope" : "ghg-category"),
        found.isEmpty()
            ? scope.title() + " needs a GHG Protocol category"
            : "\"" + found + "\" does not belong to " + scope.title(),
        Nearest.hintOrAll(found, fitting));
  }

  private void requireSource(DeclaredLine line) {
    if (line.details().source().isEmpty()) {
      problems.add(
          Code.GP503,
          line.place().origin(),
          "declared emissions need a source",
          "add \"source:\" with the supplier or report that states them");
    }
  }

  private void reportFactor(String factor, Place place) {
    TreeSet<String> ids = new TreeSet<>();
    library.ids().stream()
        .filter(
            id -> id.startsWith("desnz-202") || id.startsWith("spend-sic-202") || id.equals("own"))
        .map(library::set)
        .flatMap(Optional::stream)
        .forEach(set -> ids.addAll(set.ids()));
    String hint = factor.isEmpty() ? "" : Nearest.hint(factor, ids);
    problems.add(
        factor.isEmpty() ? Code.GP201 : Code.GP402,
        origin(factor, place),
        factor.isEmpty() ? "the line names no factor" : "unknown factor \"" + factor + "\"",
        hint.isEmpty() ? "`greenplan factors list --factors` prints all" : hint);
  }

  private static Origin origin(String factor, Place place) {
    return factor.isEmpty() ? place.origin() : place.origin("factor");
  }

  /** The series whose newest edition, or any earlier one, holds a factor; empty where none does. */
  private String series(String factor) {
    for (String series : SERIES) {
      boolean holds =
          library.ids().stream()
              .filter(id -> id.equals(series) || id.startsWith(series + "-"))
              .sorted(Comparator.reverseOrder())
              .map(library::set)
              .flatMap(Optional::stream)
              .anyMatch((FactorSet set) -> !set.all(factor).isEmpty());
      if (holds) {
        return series;
      }
    }
    return "";
  }
}
