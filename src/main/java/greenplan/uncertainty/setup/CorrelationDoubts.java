package greenplan.uncertainty.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.scenario.plan.Named;
import greenplan.scenario.uncertainty.Correlation;
import greenplan.uncertainty.draw.Cholesky;
import greenplan.uncertainty.draw.CorrelationGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what belongs together, and proves that it can. */
final class CorrelationDoubts {

  private final VariableTable variables;
  private final Problems problems;
  private final Set<Integer> taken = new HashSet<>();

  CorrelationDoubts(VariableTable variables, Problems problems) {
    this.variables = variables;
    this.problems = problems;
  }

  List<CorrelationGroup> of(List<Correlation> correlations) {
    List<CorrelationGroup> groups = new ArrayList<>();
    for (Correlation correlation : correlations) {
      int faults = problems.count();
      int[] members = members(correlation);
      if (problems.count() == faults) {
        group(correlation, members).ifPresent(groups::add);
      }
    }
    return groups;
  }

  private int[] members(Correlation correlation) {
    List<Integer> members = new ArrayList<>();
    for (Named name : correlation.of()) {
      List<Integer> found = variables.find(name.name());
      if (found.isEmpty()) {
        problems.add(
            Code.GP410,
            name.origin(),
            "nothing uncertain is called \"" + name.name() + "\"",
            Nearest.hintOrAll(name.name(), variables.calls()));
      } else if (!found.stream().allMatch(taken::add)) {
        problems.add(
            Code.GP526,
            name.origin(),
            "\"" + name.name() + "\" is correlated already",
            "a name stands in one correlation; write a matrix for all that belongs together");
      } else if (found.size() > 1 && !correlation.matrix().isEmpty()) {
        problems.add(
            Code.GP526,
            name.origin(),
            "\"" + name.name() + "\" are several factors, and a matrix has a row for each",
            "name each factor, or write one coefficient");
      }
      members.addAll(found);
    }
    return members.stream().mapToInt(member -> member).toArray();
  }

  private Optional<CorrelationGroup> group(Correlation correlation, int[] members) {
    boolean one = correlation.matrix().isEmpty();
    double[][] matrix =
        one
            ? Cholesky.uniform(members.length, correlation.coefficient())
            : correlation.matrix().stream()
                .map(row -> row.stream().mapToDouble(value -> value).toArray())
                .toArray(double[][]::new);
    Optional<String> fault =
        one ? oneCoefficient(correlation, members.length) : matrix(matrix, members.length);
    fault.ifPresent(
        text ->
            problems.add(
                Code.GP526,
                correlation.place().origin(one ? "coefficient" : "matrix"),
                text,
                one
                    ? "for " + members.length + " names it is at least -1 / " + (members.length - 1)
                    : "take the correlations from one set of data, or write one coefficient"));
    return fault.isPresent() || members.length < 2
        ? Optional.empty()
        : Optional.of(CorrelationGroup.of(members, matrix));
  }

  private static Optional<String> matrix(double[][] matrix, int size) {
    return Cholesky.fault(matrix, size).map(text -> "this is no matrix of correlations: " + text);
  }

  /** Among n variables, every two can be opposed by 1 / (n - 1) at most. */
  private static Optional<String> oneCoefficient(Correlation correlation, int size) {
    boolean fits = size < 2 || correlation.coefficient() * (size - 1) >= -1;
    return fits
        ? Optional.empty()
        : Optional.of("not every two of " + size + " can go against each other so much");
  }
}
