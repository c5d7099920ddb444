package greenplan.appraisal;

import greenplan.appraisal.money.Appraisal;
import greenplan.appraisal.money.Flows;
import greenplan.appraisal.setup.Basis;
import greenplan.appraisal.setup.Costing;
import greenplan.appraisal.setup.Costs;
import greenplan.factors.Boundary;
import greenplan.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A marginal abatement cost curve, after overlap: the tonnes of each measure are its share of what
 * all save together.
 *
 * @param trajectory the plan
 * @param costing its costs
 * @param boundary what is counted: the widest that the plan has targets for
 * @param measures those with costs, in the order of the plan
 */
public record CostCurve(
    Trajectory trajectory, Costing costing, Boundary boundary, List<CostedMeasure> measures) {

  public CostCurve {
    measures = List.copyOf(measures);
  }

  /** The curve of a plan. */
  public static CostCurve of(Trajectory trajectory, Costing costing) {
    Boundary boundary = trajectory.widest();
    int year = costing.outlook().axis().position(costing.year());
    List<CostedMeasure> measures = new ArrayList<>();
    for (Costs costs : costing.costs()) {
      double[] saved = trajectory.measures().get(costs.place()).within(boundary);
      measures.add(measure(costing, costs, saved, year));
    }
    return new CostCurve(trajectory, costing, boundary, measures);
  }

  private static CostedMeasure measure(Costing costing, Costs costs, double[] saved, int year) {
    Basis basis = costing.basis();
    Flows flows = costs.flows(saved, costing.before());
    Appraisal appraisal = Appraisal.of(flows, basis.discounting(), basis.carbonValues());
    return new CostedMeasure(
        costs, flows, appraisal, saved[year], appraisal.costPerTonne(basis.tonnesDiscounted()));
  }

  /** Those that save tonnes and earn money, by tonnes of the year; no order by pounds per tonne. */
  public List<CostedMeasure> winWin() {
    return measures.stream()
        .filter(CostedMeasure::isWinWin)
        .sorted(Comparator.comparingDouble(m -> -m.tonnesInYear()))
        .toList();
  }

  /** Those that save tonnes for money, the cheapest tonne first. */
  public List<CostedMeasure> paid() {
    return measures.stream()
        .filter(m -> m.perTonne().isPresent() && !m.isWinWin())
        .sorted(Comparator.comparingDouble(m -> m.perTonne().orElse(0)))
        .toList();
  }

  /** Those that save no tonne in the years that count. */
  public List<CostedMeasure> withoutSaving() {
    return measures.stream().filter(m -> m.perTonne().isEmpty()).toList();
  }

  /** Whether no other measure is as good in net present value and in tonnes, and better in one. */
  public boolean isOnFront(CostedMeasure measure) {
    return measures.stream().noneMatch(other -> other.dominates(measure));
  }
}
