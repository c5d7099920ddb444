package greenplan.trajectory.compare;

import greenplan.factors.Boundary;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.TargetResult;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans beside each other. The first is the reference that differences are taken to.
 *
 * @param plans at least one plan
 * @param years the years that all of them have
 * @param boundaries the boundaries that all of them have; those of the first where there are none
 * @param leftOut the boundaries that only some of them have
 * @param measures every measure of any of them, with what it saves within the last boundary
 * @param statements what they state differently
 */
public record PlanComparison(
    List<ComparedPlan> plans,
    CommonYears years,
    List<ComparedBoundary> boundaries,
    List<Boundary> leftOut,
    List<ComparedMeasure> measures,
    List<ComparedStatement> statements) {

  private static final String MEASURE = "measures.";

  public PlanComparison {
    plans = List.copyOf(plans);
    boundaries = List.copyOf(boundaries);
    leftOut = List.copyOf(leftOut);
    measures = List.copyOf(measures);
    statements = List.copyOf(statements);
  }

  /**
   * Compares plans.
   *
   * @param years their common years
   */
  public static PlanComparison of(List<ComparedPlan> plans, CommonYears years) {
    List<Boundary> common = common(plans);
    List<ComparedStatement> statements =
        StatementComparison.of(plans.stream().map(ComparedPlan::statements).toList());
    Set<String> different =
        statements.stream()
            .map(ComparedStatement::item)
            .filter(item -> item.startsWith(MEASURE))
            .map(item -> item.substring(MEASURE.length()))
            .collect(Collectors.toSet());
    return new PlanComparison(
        plans,
        years,
        common.stream().map(boundary -> boundary(plans, boundary, years)).toList(),
        Arrays.stream(Boundary.values())
            .filter(boundary -> !common.contains(boundary))
            .filter(boundary -> plans.stream().anyMatch(plan -> has(plan, boundary)))
            .toList(),
        new MeasureComparison(plans, common.get(common.size() - 1), years).measures(different),
        statements);
  }

  private static List<Boundary> common(List<ComparedPlan> plans) {
    List<Boundary> first =
        plans.get(0).trajectory().boundaries().stream().map(BoundaryTrajectory::boundary).toList();
    List<Boundary> common =
        first.stream().filter(b -> plans.stream().allMatch(plan -> has(plan, b))).toList();
    return common.isEmpty() ? first : common;
  }

  private static boolean has(ComparedPlan plan, Boundary boundary) {
    return plan.trajectory().boundaries().stream().anyMatch(b -> b.boundary() == boundary);
  }

  private static ComparedBoundary boundary(
      List<ComparedPlan> plans, Boundary boundary, CommonYears years) {
    return new ComparedBoundary(
        boundary,
        years,
        plans.stream().map(plan -> plan.trajectory().within(boundary)).toList(),
        targets(plans, boundary));
  }

  private static List<ComparedTarget> targets(List<ComparedPlan> plans, Boundary boundary) {
    Set<String> ids = new LinkedHashSet<>();
    for (ComparedPlan plan : plans) {
      plan.trajectory().targets().stream()
          .filter(result -> result.target().boundary() == boundary)
          .forEach(result -> ids.add(result.target().id()));
    }
    return ids.stream()
        .map(
            id ->
                new ComparedTarget(
                    id, plans.stream().map(plan -> result(plan, id, boundary)).toList()))
        .toList();
  }

  private static Optional<TargetResult> result(ComparedPlan plan, String id, Boundary boundary) {
    return plan.trajectory().targets().stream()
        .filter(result -> result.target().id().equals(id))
        .filter(result -> result.target().boundary() == boundary)
        .findFirst();
  }
}
