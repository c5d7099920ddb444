package greenplan.uncertainty.propagation;

import greenplan.factors.Boundary;
import greenplan.trajectory.setup.Outlook;
import greenplan.uncertainty.draw.Variable;
import greenplan.uncertainty.setup.UncertainLine;
import greenplan.uncertainty.setup.UncertainPart;
import greenplan.uncertainty.setup.UncertainPlan;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the total of the current year may be off, without draws.
 *
 * <p>Products add relative errors, sums absolute ones, each as the root of the sum of squares:
 * {@code U = sqrt(Ua^2 + Uf^2)}, {@code U_total = sqrt(sum (U E)^2) / sum E}. Source: IPCC 2006
 * Guidelines, volume 1, chapter 3, approach 1. It holds for errors that are small and near normal.
 * That sum takes all lines for independent; the other one counts a factor that several lines use as
 * one unknown, and correlations as they are stated.
 *
 * @param year the year
 * @param boundary what is counted
 * @param lines the lines that count, in the order of the scenario
 * @param total what they come to, tCO2e
 * @param shared half of the 95 % range of the total, as a fraction of it
 * @param independent the same if no line shared anything with another
 * @param mean the expected total, tCO2e: exact where no amount is correlated with its factor
 */
public record Propagation(
    FinancialYear year,
    Boundary boundary,
    List<LineRange> lines,
    double total,
    double shared,
    double independent,
    double mean) {

  public Propagation {
    lines = List.copyOf(lines);
  }

  /** The errors of the current year. */
  public static Propagation of(UncertainPlan plan, Boundary boundary) {
    int b = Outlook.place(boundary);
    List<UncertainLine> counted =
        plan.current().stream().filter(line -> line.tonnes(b) != 0).toList();
    Gradient whole = new Gradient(plan.draws());
    counted.forEach(line -> whole.add(line, b));
    double variance = whole.variance();
    double total = counted.stream().mapToDouble(line -> line.tonnes(b)).sum();
    List<LineRange> lines = new ArrayList<>();
    double squares = 0;
    for (UncertainLine line : counted) {
      LineRange range = range(line, b, whole, variance);
      lines.add(range);
      squares += range.line() * line.tonnes(b) * range.line() * line.tonnes(b);
    }
    return new Propagation(
        plan.outlook().axis().current(),
        boundary,
        lines,
        total,
        fraction(variance, total),
        fraction(squares, total),
        mean(plan, counted, b));
  }

  private static double fraction(double variance, double total) {
    return total > 0 ? Math.sqrt(variance) / total : 0;
  }

  private static LineRange range(UncertainLine line, int b, Gradient whole, double variance) {
    double tonnes = line.tonnes(b);
    double amount = whole.range(line.variable());
    double factor = Math.sqrt(whole.factors(line, b)) / tonnes;
    double contribution = variance > 0 ? whole.covariance(line, b) / variance : 0;
    return new LineRange(
        line.id(),
        tonnes,
        amount,
        factor,
        Math.sqrt(amount * amount + factor * factor),
        contribution);
  }

  private static double mean(UncertainPlan plan, List<UncertainLine> lines, int b) {
    double mean = 0;
    for (UncertainLine line : lines) {
      for (UncertainPart part : line.parts()) {
        mean +=
            line.amount()
                * part.perUnit()[b]
                * mean(plan, line.variable())
                * mean(plan, part.variable());
      }
    }
    return mean;
  }

  private static double mean(UncertainPlan plan, int variable) {
    return variable == Variable.NONE ? 1 : plan.draws().variables().get(variable).spread().mean();
  }
}
