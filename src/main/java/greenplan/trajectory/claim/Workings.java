package greenplan.trajectory.claim;

import greenplan.inventory.ResolvedComponent;
import java.util.List;

/**
 * Everything that a verdict rests on.
 *
 * @param inputs the numbers that went in
 * @param factors the emission factors that went in
 * @param findings what else follows from them
 * @param readings the rate by every convention; empty for claims that are no rates
 * @param doubts what makes the claim implausible, one sentence each without a full stop
 */
public record Workings(
    List<Figure> inputs,
    List<ResolvedComponent> factors,
    List<Figure> findings,
    List<RateReading> readings,
    List<String> doubts) {

  public Workings {
    inputs = List.copyOf(inputs);
    factors = List.copyOf(factors);
    findings = List.copyOf(findings);
    readings = List.copyOf(readings);
    doubts = List.copyOf(doubts);
  }

  static Workings of(List<Figure> inputs, List<Figure> findings) {
    return new Workings(inputs, List.of(), findings, List.of(), List.of());
  }

  Workings withFactors(List<ResolvedComponent> used) {
    return new Workings(inputs, used, findings, readings, doubts);
  }

  Workings withReadings(List<RateReading> all) {
    return new Workings(inputs, factors, findings, all, doubts);
  }

  Workings withDoubts(List<String> all) {
    return new Workings(inputs, factors, findings, readings, all);
  }
}
