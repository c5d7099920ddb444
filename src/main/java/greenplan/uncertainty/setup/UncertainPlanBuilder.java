package greenplan.uncertainty.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.inventory.Inventory;
import greenplan.scenario.YearSection;
import greenplan.scenario.plan.Driver;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.Projection;
import greenplan.scenario.uncertainty.DeclaredSpread;
import greenplan.scenario.uncertainty.DeclaredUncertainty;
import greenplan.scenario.uncertainty.Delivery;
import greenplan.trajectory.setup.Outlook;
import greenplan.uncertainty.draw.Draws;
import greenplan.uncertainty.draw.Variable;
import greenplan.uncertainty.spread.Chance;
import greenplan.uncertainty.spread.Spread;
import greenplan.units.FinancialYear;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Joins what a scenario says of its uncertainty to its plan. */
public final class UncertainPlanBuilder {

  private static final String MEASURES = "measures.";

  private final Outlook outlook;
  private final DeclaredUncertainty declared;
  private final Problems problems;
  private final VariableTable variables = new VariableTable();

  private UncertainPlanBuilder(Outlook outlook, DeclaredUncertainty declared, Problems problems) {
    this.outlook = outlook;
    this.declared = declared;
    this.problems = problems;
  }

  /** The plan with what is unknown of it; complete only where no error was reported. */
  public static UncertainPlan of(Outlook outlook, DeclaredUncertainty declared, Problems problems) {
    return new UncertainPlanBuilder(outlook, declared, problems).build();
  }

  private UncertainPlan build() {
    FinancialYear current = outlook.axis().current();
    LineDoubts doubts = new LineDoubts(declared, current, variables);
    NavigableMap<FinancialYear, List<UncertainLine>> lines = lines(doubts, current);
    Map<String, Integer> drivers =
        spreads(
            "drivers",
            declared.drivers(),
            outlook.plan().drivers().stream().map(Driver::id).toList(),
            Spreads::ofAddition);
    Map<String, Integer> projections =
        spreads(
            "projections",
            declared.projections(),
            outlook.plan().projections().stream().map(Projection::id).toList(),
            Spreads::ofMultiple);
    Map<String, UncertainMeasure> measures = measures();
    checkLines(doubts);
    return new UncertainPlan(
        outlook,
        declared,
        new Draws(
            declared.seed().orElse(0),
            variables.all(),
            new CorrelationDoubts(variables, problems).of(declared.correlations())),
        lines,
        drivers,
        projections,
        measures);
  }

  private NavigableMap<FinancialYear, List<UncertainLine>> lines(
      LineDoubts doubts, FinancialYear current) {
    Inventory inventory = outlook.inventory();
    FinancialYear base = outlook.plan().settings().baseYear();
    NavigableMap<FinancialYear, List<UncertainLine>> lines = new TreeMap<>();
    lines.put(current, doubts.of(current, inventory.lines(current)));
    for (FinancialYear year : inventory.lines().subMap(base, true, current, false).keySet()) {
      if (!inventory.lines(year).isEmpty()) {
        lines.put(year, doubts.of(year, inventory.lines(year)));
      }
    }
    return lines;
  }

  private Map<String, Integer> spreads(
      String section,
      Map<String, DeclaredSpread> of,
      Collection<String> known,
      Function<DeclaredSpread, Spread> spread) {
    Map<String, Integer> places = new LinkedHashMap<>();
    of.forEach(
        (id, stated) -> {
          check("the plan has no such entry under \"" + section + "\"", id, stated.name(), known);
          places.put(id, variables.place(section + "." + id, spread.apply(stated), List.of()));
        });
    return places;
  }

  private Map<String, UncertainMeasure> measures() {
    List<String> known = outlook.plan().measures().stream().map(Measure::id).toList();
    Map<String, UncertainMeasure> measures = new LinkedHashMap<>();
    declared
        .measures()
        .forEach(
            (id, delivery) -> {
              check("the plan has no such measure", id, delivery.name(), known);
              measures.put(id, measure(MEASURES + id, delivery));
            });
    return measures;
  }

  private UncertainMeasure measure(String name, Delivery delivery) {
    DeclaredSpread delay = delivery.delay();
    DeclaredSpread effect = delivery.effect();
    int chance =
        delivery.chance() < 1
            ? variables.place(name + ".chance", new Chance(delivery.chance()), List.of())
            : Variable.NONE;
    return new UncertainMeasure(
        chance,
        place(name + ".delay", delay == null ? null : Spreads.ofAddition(delay)),
        delay == null ? 0 : Math.min((int) Math.round(delay.most()), outlook.axis().count()),
        place(name + ".effect", effect == null ? null : Spreads.ofMultiple(effect)));
  }

  private int place(String name, @Nullable Spread spread) {
    return spread == null ? Variable.NONE : variables.place(name, spread, List.of());
  }

  private void checkLines(LineDoubts doubts) {
    Set<String> ids = new TreeSet<>();
    for (YearSection section : outlook.inventory().scenario().years().values()) {
      section.lines().forEach(line -> ids.add(line.id()));
    }
    declared
        .amounts()
        .forEach((id, stated) -> check("the scenario has no such line", id, stated.name(), ids));
    if (!problems.hasErrors()) {
      Set<String> known = doubts.factors().known();
      String message = "no line has a factor, family or activity of this name";
      declared.factors().forEach((id, stated) -> check(message, id, stated.name(), known));
    }
  }

  private void check(String message, String id, Origin origin, Collection<String> known) {
    if (!known.contains(id)) {
      problems.add(
          Code.GP410,
          origin,
          message + ": \"" + id + "\"",
          known.isEmpty() ? "there is none" : Nearest.hintOrAll(id, known));
    }
  }
}
