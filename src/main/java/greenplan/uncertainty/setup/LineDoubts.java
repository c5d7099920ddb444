package greenplan.uncertainty.setup;

import greenplan.factors.Boundary;
import greenplan.inventory.InventoryLine;
import greenplan.inventory.ResolvedComponent;
import greenplan.scenario.LineDetails;
import greenplan.scenario.uncertainty.DeclaredSpread;
import greenplan.scenario.uncertainty.DeclaredUncertainty;
import greenplan.uncertainty.draw.Variable;
import greenplan.uncertainty.spread.Spread;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is unknown of lines.
 *
 * <p>A factor is one unknown, however many lines and years use it. An amount is measured anew each
 * year, and what is projected goes on from the error of the current year.
 */
final class LineDoubts {

  static final String AMOUNTS = "amounts.";
  static final String FACTORS = "factors.";

  private final DeclaredUncertainty declared;
  private final FinancialYear current;
  private final VariableTable variables;
  private final FactorDoubts factors;

  LineDoubts(DeclaredUncertainty declared, FinancialYear current, VariableTable variables) {
    this.declared = declared;
    this.current = current;
    this.variables = variables;
    this.factors = new FactorDoubts(declared.factors());
  }

  FactorDoubts factors() {
    return factors;
  }

  /** The lines of a year. */
  List<UncertainLine> of(FinancialYear year, List<InventoryLine> lines) {
    return lines.stream().map(line -> of(year, line)).toList();
  }

  private UncertainLine of(FinancialYear year, InventoryLine line) {
    List<UncertainPart> parts = new ArrayList<>();
    for (ResolvedComponent component : line.components()) {
      parts.add(part(year, line, component));
    }
    return new UncertainLine(
        line.declared().id(),
        line.declared().amount().number().doubleValue(),
        amount(year, line),
        parts);
  }

  private int amount(FinancialYear year, InventoryLine line) {
    DeclaredSpread spread = spread(line);
    String name = AMOUNTS + line.declared().id();
    return spread == null ? Variable.NONE : place(name, year, spread, List.of());
  }

  private @Nullable DeclaredSpread spread(InventoryLine line) {
    LineDetails details = line.declared().details();
    DeclaredSpread own = declared.amounts().get(line.declared().id());
    DeclaredSpread byQuality = declared.basic().get(details.quality());
    DeclaredSpread other = byQuality == null ? declared.basic().get(details.tier()) : byQuality;
    return own == null ? other : own;
  }

  private UncertainPart part(FinancialYear year, InventoryLine line, ResolvedComponent component) {
    String id = component.factor().id();
    String entry = factors.entry(id, line.activity().id());
    int variable =
        entry.isEmpty()
            ? Variable.NONE
            : place(
                FACTORS + id,
                year,
                Objects.requireNonNull(declared.factors().get(entry)),
                List.of(FACTORS + entry));
    double perUnit = component.emissions(BigDecimal.ONE).tonnes().doubleValue();
    Boundary[] boundaries = Boundary.values();
    double[] ofBoundaries = new double[boundaries.length];
    for (int b = 0; b < boundaries.length; b++) {
      ofBoundaries[b] = boundaries[b].includes(component.component().placement()) ? perUnit : 0;
    }
    return new UncertainPart(id, variable, ofBoundaries);
  }

  private int place(String name, FinancialYear year, DeclaredSpread declared, List<String> calls) {
    Spread spread = Spreads.ofMultiple(declared);
    int place = variables.place(name, spread, calls);
    return year.equals(current)
        ? place
        : variables.place(name + " " + year, spread, place, declared.betweenYears());
  }
}
