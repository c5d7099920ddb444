package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.factors.Activity;
import greenplan.factors.EmissionFactor;
import greenplan.factors.Gases;
import greenplan.scenario.Contract;
import greenplan.scenario.DeclaredLine;
import java.util.ArrayList;
import java.util.List;

/** Adds the supplier's factor of a line to the components that it may stand for. */
final class Contracts {

  private final Prices prices;
  private final Problems problems;

  Contracts(Prices prices, Problems problems) {
    this.prices = prices;
    this.problems = problems;
  }

  /** The component with the contract of its line, if there is one and it fits. */
  ResolvedComponent apply(ResolvedComponent resolved, DeclaredLine line, Activity activity) {
    Contract contract = line.details().contract();
    if (contract == null || !resolved.component().isContractual()) {
      return resolved;
    }
    List<EmissionFactor> agreed = List.of(agreed(contract, line));
    UnitPath path =
        UnitPath.find(line.amount().unit(), activity, null, line.year(), prices, agreed);
    if (path == null) {
      problems.add(
          Code.GP303,
          line.place().origin("contract-factor"),
          "a factor per "
              + contract.rate().per()
              + " does not fit an amount in "
              + line.amount().unit(),
          "write it per " + line.amount().unit());
      return resolved;
    }
    List<Step> steps = new ArrayList<>(PartYear.steps(line));
    steps.addAll(path.steps());
    return resolved.with(contract, steps);
  }

  private static EmissionFactor agreed(Contract contract, DeclaredLine line) {
    return new EmissionFactor(
        "contract",
        contract.rate().per(),
        contract.rate().kgCo2e(),
        new Gases(null, null, null),
        "contract",
        contract.instrument(),
        "",
        "contract",
        line.place().origin());
  }
}
