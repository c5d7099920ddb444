package greenplan.uncertainty.propagation;

import greenplan.uncertainty.draw.CorrelationGroup;
import greenplan.uncertainty.draw.Draws;
import greenplan.uncertainty.draw.Variable;
import greenplan.uncertainty.setup.UncertainLine;
import greenplan.uncertainty.setup.UncertainPart;

/**
 * What half of the 95 % range of each variable is worth in tonnes of the total: {@code g}. The
 * square of half of the total's range is {@code g' R g}, with the correlations {@code R}.
 */
final class Gradient {

  private final Draws draws;
  private final double[] tonnes;

  Gradient(Draws draws) {
    this.draws = draws;
    this.tonnes = new double[draws.variables().size()];
  }

  /** Adds a line. */
  void add(UncertainLine line, int boundary) {
    for (UncertainPart part : line.parts()) {
      double emissions = line.amount() * part.perUnit()[boundary];
      add(line.variable(), emissions);
      add(part.variable(), emissions);
    }
  }

  private void add(int variable, double emissions) {
    if (variable != Variable.NONE) {
      tonnes[variable] += emissions * range(variable);
    }
  }

  /** Half of the 95 % range of a variable; 0 of none. */
  double range(int variable) {
    return variable == Variable.NONE ? 0 : draws.variables().get(variable).spread().halfRange();
  }

  double variance() {
    return product(tonnes);
  }

  /** What the errors of a line have in common with those of the total. */
  double covariance(UncertainLine line, int boundary) {
    Gradient own = new Gradient(draws);
    own.add(line, boundary);
    return product(own.tonnes);
  }

  /** The square of half of the range of a line's factors, in tonnes. */
  double factors(UncertainLine line, int boundary) {
    Gradient own = new Gradient(draws);
    for (UncertainPart part : line.parts()) {
      own.add(part.variable(), line.amount() * part.perUnit()[boundary]);
    }
    double squares = 0;
    for (double each : own.tonnes) {
      squares += each * each;
    }
    return squares;
  }

  /** {@code own' R tonnes}. */
  private double product(double[] own) {
    double sum = 0;
    for (int v = 0; v < own.length; v++) {
      sum += own[v] * tonnes[v];
    }
    for (CorrelationGroup group : draws.groups()) {
      int[] members = group.members();
      for (int i = 0; i < members.length; i++) {
        for (int j = 0; j < members.length; j++) {
          sum += i == j ? 0 : own[members[i]] * group.matrix()[i][j] * tonnes[members[j]];
        }
      }
    }
    return sum;
  }
}
