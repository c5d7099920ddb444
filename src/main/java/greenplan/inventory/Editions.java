package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.factors.Component;
import greenplan.factors.FactorLibrary;
import greenplan.factors.FactorSet;
import greenplan.factors.GwpSets;
import greenplan.factors.InhalerTables;
import greenplan.scenario.FactorChoice;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the edition of a factor set for a financial year.
 *
 * <p>The set of the calendar year that holds most of the financial year; or, weighted, three
 * quarters of that and one quarter of the next. An edition that does not exist is an error.
 */
final class Editions {

  /**
   * A set and the part of the year that it stands for.
   *
   * @param set the set
   * @param factor the id to look up in it
   * @param share 1, or a quarter and three quarters
   */
  record Edition(FactorSet set, String factor, BigDecimal share) {}

  private static final BigDecimal APRIL_TO_DECEMBER = new BigDecimal("0.75");
  private static final BigDecimal JANUARY_TO_MARCH = new BigDecimal("0.25");

  private final FactorLibrary library;
  private final FactorChoice choice;
  private final Problems problems;

  Editions(FactorLibrary library, FactorChoice choice, Problems problems) {
    this.library = library;
    this.choice = choice;
    this.problems = problems;
  }

  /** The sets for a component in a year; none after it has been reported that there are none. */
  List<Edition> of(Component component, FinancialYear year, Origin line) {
    String pinned = choice.pins().get(component.factor());
    if (pinned != null) {
      return pinned(pinned, component.factor());
    }
    if (hasStatedGwp(component)) {
      return named(gwpSet(), component.gwp(), line);
    }
    if (component.series().equals("ipcc-gwp")) {
      return named(gwpSet(), component.factor(), line);
    }
    if (component.series().equals(InhalerTables.SERIES)) {
      return named(InhalerTables.id(choice.inhalers()), component.factor(), line);
    }
    if (library.ids().contains(component.series())) {
      return named(component.series(), component.factor(), line);
    }
    return dated(component, year, line);
  }

  /** Whether the scenario's warming potentials hold the gas; some sets know anaesthetics only. */
  private boolean hasStatedGwp(Component component) {
    return !component.gwp().isEmpty()
        && !choice.gwp().isEmpty()
        && library.set(gwpSet()).map(s -> !s.all(component.gwp()).isEmpty()).orElse(false);
  }

  /** A pin that names nothing has been reported where it stands. */
  private List<Edition> pinned(String id, String factor) {
    return library
        .set(id)
        .filter(set -> !set.all(factor).isEmpty())
        .map(set -> List.of(new Edition(set, factor, BigDecimal.ONE)))
        .orElse(List.of());
  }

  /** The set of warming potentials that applies; AR5 where the scenario states none. */
  private String gwpSet() {
    return GwpSets.id(choice.gwp());
  }

  private List<Edition> named(String id, String factor, Origin origin) {
    FactorSet set = library.set(id).orElse(null);
    if (set == null) {
      String hint = Nearest.hint(id, library.ids());
      problems.add(
          Code.GP405,
          origin,
          "unknown factor set \"" + id + "\"",
          hint.isEmpty() ? "`greenplan factors list --sets` prints all" : hint);
      return List.of();
    }
    return List.of(new Edition(set, factor, BigDecimal.ONE));
  }

  private List<Edition> dated(Component component, FinancialYear year, Origin line) {
    NavigableMap<Integer, String> editions = library.editions(component.series());
    Integer fixed = choice.editions().get(component.series());
    int wanted = fixed == null ? year.calendarYear() : fixed;
    if (editions.size() == 1 && fixed == null) {
      return named(editions.firstEntry().getValue(), component.factor(), line);
    }
    if (fixed == null && choice.isWeighted()) {
      return weighted(component, editions, year, line);
    }
    String id = editions.get(wanted);
    return id == null
        ? missing(component, editions, wanted, line)
        : named(id, component.factor(), line);
  }

  private List<Edition> weighted(
      Component component,
      NavigableMap<Integer, String> editions,
      FinancialYear year,
      Origin line) {
    String first = editions.get(year.calendarYear());
    String second = editions.get(year.calendarYear() + 1);
    if (first == null || second == null) {
      int wanted = first == null ? year.calendarYear() : year.calendarYear() + 1;
      return missing(component, editions, wanted, line);
    }
    return List.of(
        new Edition(set(first), component.factor(), APRIL_TO_DECEMBER),
        new Edition(set(second), component.factor(), JANUARY_TO_MARCH));
  }

  private FactorSet set(String id) {
    return library.set(id).orElseThrow(() -> new IllegalStateException("unreadable set " + id));
  }

  private List<Edition> missing(
      Component component, NavigableMap<Integer, String> editions, int wanted, Origin line) {
    @Nullable Integer nearest = nearest(editions, wanted);
    if (nearest == null) {
      reportSeries(component.series(), line);
      return List.of();
    }
    problems.add(
        Code.GP404,
        line,
        "there is no edition of " + component.series() + " for " + wanted,
        "the nearest is "
            + nearest
            + "; to use it, write under factors: editions: {"
            + component.series()
            + ": "
            + nearest
            + "}");
    return List.of();
  }

  private void reportSeries(String series, Origin line) {
    if (series.equals("own")) {
      problems.add(
          Code.GP405,
          line,
          "the scenario brings no factors of its own",
          "add \"own-factors:\" with a table of them");
      return;
    }
    problems.add(
        Code.GP405,
        line,
        "there are no factor sets \"" + series + "\"",
        Nearest.hintOrAll(series, ChoiceCheck.series(library)));
  }

  private static @Nullable Integer nearest(NavigableMap<Integer, String> editions, int wanted) {
    Integer below = editions.floorKey(wanted);
    Integer above = editions.ceilingKey(wanted);
    if (below == null || above == null) {
      return below == null ? above : below;
    }
    return wanted - below <= above - wanted ? below : above;
  }

  /** What to write where the set that applies lacks a factor. */
  String alternative(Component component, int year) {
    return new OtherSets(library).advice(component, year);
  }
}
