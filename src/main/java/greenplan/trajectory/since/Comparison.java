package greenplan.trajectory.since;

import greenplan.footprint.Footprint;
import greenplan.footprint.Totals;
import greenplan.trajectory.change.Change;
import greenplan.trajectory.change.Restating;
import greenplan.units.Emissions;
import java.util.stream.Stream;

/**
 * Two years of a scenario and why they differ.
 *
 * @param before the earlier year, restated
 * @param after the later year, with the same boundary
 * @param reported the total of the earlier year as it was reported
 * @param change the reasons
 */
public record Comparison(Footprint before, Footprint after, Emissions reported, Change change) {

  /** Compares two footprints of one inventory and one boundary; any two years of it. */
  public static Comparison of(Footprint before, Footprint after) {
    Emissions reported = Totals.of(before.counted().stream().map(ReportedBefore::emissions));
    Change change = Change.of(DriverChoice.of(before, after), new LineJoin(before, after).lines());
    return new Comparison(before, after, reported, change);
  }

  /** Whether the total of the earlier year holds a line that was restated. */
  public boolean hasRestatements() {
    return before.counted().stream()
        .anyMatch(line -> line.line().declared().details().restatement() != null);
  }

  /** Whether a total holds rows of a table without an id, which have no partner in another year. */
  public boolean hasUnnamedLines() {
    return Stream.concat(before.counted().stream(), after.counted().stream())
        .anyMatch(line -> line.line().declared().name().isEmpty());
  }

  /** What restatements did to the earlier year. */
  public Restating restating() {
    return new Restating(reported.tonnes().doubleValue(), before.total().tonnes().doubleValue());
  }
}
