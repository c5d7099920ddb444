package greenplan.trajectory.change;

import greenplan.trajectory.change.LineYears.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Shares the change of every line among its reasons.
 *
 * <p>E = activity x (amount of the group / activity) x (amount of the line / amount of the group) x
 * (E / amount of the line). A group is made of the lines that both years have, so that a line which
 * comes or goes changes no effect but its own.
 */
final class Attribution {

  /** The amounts of a group in both years. */
  private record Group(double before, double after) {
    Group plus(Group other) {
      return new Group(before + other.before, after + other.after);
    }
  }

  private final Driver driver;
  private final Map<String, Group> groups = new HashMap<>();

  Attribution(Driver driver, List<LineYears> lines) {
    this.driver = driver;
    for (LineYears line : lines) {
      if (line.isPaired()) {
        groups.merge(line.group(), new Group(line.before(), line.after()), Group::plus);
      }
    }
  }

  /** Every component of a line with its reasons. */
  Stream<PartChange> parts(LineYears line) {
    return line.parts().stream()
        .map(
            part ->
                new PartChange(line.id(), part.component(), part.placement(), tally(line, part)));
  }

  private Tally tally(LineYears line, Part part) {
    Effects effects =
        line.isPaired()
            ? paired(line, part)
            : Effects.NONE
                .with(Effect.LINES_ADDED, part.after())
                .with(Effect.LINES_REMOVED, -part.before());
    double restated = part.before() - part.reported();
    return new Tally(part.reported(), part.after(), effects.with(Effect.RESTATEMENT, restated));
  }

  private Effects paired(LineYears line, Part part) {
    Group group = groups.getOrDefault(line.group(), new Group(line.before(), line.after()));
    double[] effects =
        Lmdi.effects(
            chain(driver.before(), group.before(), line.before(), part.before()),
            chain(driver.after(), group.after(), line.after(), part.after()));
    // What the publisher has for one of the years only is no change of the grid.
    boolean grid = line.isElectricity() && part.before() != 0 && part.after() != 0;
    return Effects.NONE
        .with(Effect.GROWTH, effects[0])
        .with(driver.isKnown() ? Effect.EFFICIENCY : Effect.AMOUNT, effects[1])
        .with(Effect.MIX, effects[2])
        .with(grid ? Effect.GRID : Effect.FACTORS, effects[3]);
  }

  private static double[] chain(double activity, double group, double amount, double emissions) {
    return new double[] {activity, group / activity, amount / group, emissions / amount};
  }
}
