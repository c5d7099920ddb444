package greenplan.appraisal.money;

import java.util.OptionalDouble;

/** When the money is back. */
final class Payback {

  private Payback() {}

  /**
   * The years from the first spending to where the sum of all money first is zero again and stays
   * so, along a straight line within a year; undiscounted.
   */
  static OptionalDouble of(Flows flows) {
    int first = firstSpending(flows);
    if (first < 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    double back = -1;
    for (int n = first; n < flows.years(); n++) {
      double net = flows.net(n) - flows.residual()[n];
      if (sum < 0 && sum + net >= 0) {
        back = n - 1 - first + -sum / net;
      } else if (sum + net < 0) {
        back = -1;
      }
      sum += net;
    }
    return back < 0 ? OptionalDouble.empty() : OptionalDouble.of(back);
  }

  private static int firstSpending(Flows flows) {
    for (int n = 0; n < flows.years(); n++) {
      if (flows.net(n) < 0) {
        return n;
      }
    }
    return -1;
  }
}
