package greenplan.trajectory.model;

import java.util.Arrays;
import java.util.List;

/**
 * Values of one effect that grow and shrink with the scale of its action.
 *
 * @param action the place of the action whose scale counts
 * @param values for each year: shares or tonnes, not below 0
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
record Scaled(int action, double[] values) {

  static Scaled of(int action, double[] values) {
    double[] notNegative = new double[values.length];
    Arrays.setAll(notNegative, t -> values[t] > 0 ? values[t] : 0);
    return new Scaled(action, notNegative);
  }

  /**
   * Writes the sum of the scaled values of each year.
   *
   * @return whether any of the actions is on; if not, nothing was written
   */
  static boolean sum(List<Scaled> members, double[] scales, double[] sum) {
    boolean on = false;
    for (int m = 0; m < members.size(); m++) {
      Scaled member = members.get(m);
      double scale = scales[member.action];
      if (scale > 0) {
        if (!on) {
          Arrays.fill(sum, 0);
        }
        on = true;
        Kernel.addScaled(scale, member.values, sum);
      }
    }
    return on;
  }
}
