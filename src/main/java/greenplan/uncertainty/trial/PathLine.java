package greenplan.uncertainty.trial;

import greenplan.uncertainty.draw.Variable;
import java.util.Arrays;
import java.util.List;

/**
 * A line of the years to come, or several that go the same way and that no measure touches.
 *
 * @param amounts in each year, in some unit
 * @param variable what is unknown of the amount; -1 if nothing is
 * @param driver what is unknown of its growth; -1 if nothing is
 * @param elasticity how much of the growth it follows
 * @param multiples of today's factor in each year, by projections that are certain
 * @param paces projections whose pace is unknown
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
record PathLine(
    double[] amounts,
    int variable,
    int driver,
    double elasticity,
    double[] multiples,
    List<Pace> paces) {

  /**
   * A projection whose pace is unknown.
   *
   * @param variable the multiple of its change; 1 is as projected
   * @param index the multiple of today's factor in each year as projected
   */
  record Pace(int variable, double[] index) {

    void apply(double pace, double[] multiples) {
      for (int t = 0; t < multiples.length; t++) {
        multiples[t] *= Math.max(0, 1 - pace * (1 - index[t]));
      }
    }
  }

  boolean hasUnknownAmounts() {
    return variable != Variable.NONE || driver != Variable.NONE;
  }

  /** Writes the amounts of a trial; each year grows by so much more or less. */
  void amounts(double[][] values, int trial, double[] into) {
    double amount = variable == Variable.NONE ? 1 : values[variable][trial];
    double more = driver == Variable.NONE ? 0 : elasticity * values[driver][trial];
    double growth = Math.max(0, 1 + more);
    for (int t = 0; t < into.length; t++) {
      into[t] = amounts[t] * amount;
      amount *= growth;
    }
  }

  /** Writes the multiples of today's factor in a trial. */
  void multiples(double[][] values, int trial, double[] into) {
    System.arraycopy(multiples, 0, into, 0, into.length);
    for (int p = 0; p < paces.size(); p++) {
      Pace pace = paces.get(p);
      pace.apply(values[pace.variable()][trial], into);
    }
  }

  /** The amounts as multiples of the first. */
  static double[] growth(double[] amounts) {
    double[] growth = amounts.clone();
    if (amounts[0] != 0) {
      Arrays.setAll(growth, t -> amounts[t] / amounts[0]);
    }
    return growth;
  }
}
