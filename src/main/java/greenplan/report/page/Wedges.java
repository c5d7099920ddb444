package greenplan.report.page;

import greenplan.report.SavingsTable;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.Wedge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What takes emissions off within a boundary, few enough to be drawn: the nation first, then the
 * measures, the largest first, then the rest of them together.
 *
 * @param parts the areas of a chart from the top down
 * @param nation how many of them the nation does
 */
record Wedges(List<Part> parts, int nation) {

  /** With the plan itself six areas, which is as many as there are colours. */
  private static final int MOST = 5;

  /**
   * One area.
   *
   * @param title what it is called
   * @param tonnes what it takes off by year, from the current year on, in tCO2e
   */
  @SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
  record Part(String title, double[] tonnes) {

    boolean isNothing() {
      return Arrays.stream(tonnes).allMatch(t -> t == 0);
    }
  }

  static Wedges of(Trajectory trajectory, BoundaryTrajectory years) {
    List<Part> nation =
        trajectory.wedges().stream()
            .map(wedge -> part(wedge, years))
            .filter(part -> !part.isNothing())
            .toList();
    List<Part> measures =
        SavingsTable.largestFirst(trajectory, years.boundary()).stream()
            .map(measure -> part(measure, years))
            .filter(part -> !part.isNothing())
            .toList();
    List<Part> parts = new ArrayList<>();
    if (!nation.isEmpty()) {
      parts.add(
          nation.size() == 1
              ? nation.get(0)
              : together("Nation, " + nation.size() + " projections", nation));
    }
    int first = parts.size();
    int room = MOST - first;
    int own = measures.size() <= room ? measures.size() : room - 1;
    parts.addAll(measures.subList(0, own));
    List<Part> rest = measures.subList(own, measures.size());
    if (!rest.isEmpty()) {
      parts.add(together(rest.size() + " other measures", rest));
    }
    return new Wedges(List.copyOf(parts), first);
  }

  private static Part part(Wedge wedge, BoundaryTrajectory years) {
    return new Part("Nation: " + wedge.projection().title(), wedge.within(years.boundary()));
  }

  private static Part part(MeasureSavings measure, BoundaryTrajectory years) {
    return new Part(measure.measure().title(), measure.within(years.boundary()));
  }

  private static Part together(String title, List<Part> parts) {
    double[] sum = new double[parts.get(0).tonnes().length];
    parts.forEach(part -> Arrays.setAll(sum, t -> sum[t] + part.tonnes()[t]));
    return new Part(title, sum);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
