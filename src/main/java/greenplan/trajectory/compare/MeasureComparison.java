package greenplan.trajectory.compare;

import greenplan.factors.Boundary;
import greenplan.scenario.plan.Measure;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.model.Axis;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Puts what measures save beside each other.
 *
 * @param plans the plans
 * @param boundary within which savings are counted
 * @param years the years that all plans have
 */
record MeasureComparison(List<ComparedPlan> plans, Boundary boundary, CommonYears years) {

  /** Every measure of any plan, in the order of the first that has it. */
  List<ComparedMeasure> measures(Set<String> different) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (ComparedPlan plan : plans) {
      for (Measure measure : plan.trajectory().outlook().plan().measures()) {
        titles.putIfAbsent(measure.id(), measure.title());
      }
    }
    List<ComparedMeasure> measures = new ArrayList<>();
    titles.forEach((id, title) -> measures.add(measure(id, title, different.contains(id))));
    return measures;
  }

  private ComparedMeasure measure(String id, String title, boolean differs) {
    return new ComparedMeasure(
        id,
        title,
        plans.stream().map(plan -> saved(plan, id, List.of(years.last()))).toList(),
        plans.stream().map(plan -> saved(plan, id, years.summed())).toList(),
        differs);
  }

  private OptionalDouble saved(ComparedPlan plan, String id, List<FinancialYear> when) {
    Optional<MeasureSavings> savings =
        plan.trajectory().measures().stream().filter(m -> m.measure().id().equals(id)).findFirst();
    if (savings.isEmpty()) {
      return OptionalDouble.empty();
    }
    Axis axis = plan.trajectory().outlook().axis();
    double[] tonnes = savings.get().within(boundary);
    return OptionalDouble.of(
        when.stream().filter(axis::contains).mapToDouble(y -> tonnes[axis.position(y)]).sum());
  }
}
