package greenplan.trajectory.model;

import java.util.List;

/**
 * Business as usual: every line over every projected year.
 *
 * @param axis the years
 * @param boundaries how many boundaries each line has factors for; the widest is the last
 * @param lines the lines; effects name them by their place in this list
 */
public record Model(Axis axis, int boundaries, List<ModelLine> lines) {

  public Model {
    lines = List.copyOf(lines);
    for (ModelLine line : lines) {
      requireLength(line.id(), boundaries, line.factors().length);
      requireLength(line.id(), axis.count(), line.amounts().length);
      for (double[] factors : line.factors()) {
        requireLength(line.id(), axis.count(), factors.length);
      }
    }
  }

  static void requireLength(String id, int expected, int found) {
    if (expected != found) {
      throw new IllegalArgumentException(id + ": " + found + " values, not " + expected);
    }
  }
}
