package greenplan.trajectory.change;

import greenplan.factors.Placement;
import java.util.List;

/**
 * A line in two years.
 *
 * @param id its id
 * @param group which lines can take each other's place: the amounts of a group add
 * @param isElectricity whether it is purchased electricity, whose factors are those of the grid
 * @param before its amount in the earlier year, in the unit of its group; zero where it was not
 *     there
 * @param after its amount in the later year; zero where it is gone
 * @param parts what it causes
 */
public record LineYears(
    String id, String group, boolean isElectricity, double before, double after, List<Part> parts) {

  public LineYears {
    parts = List.copyOf(parts);
  }

  /** Whether both years have it. */
  public boolean isPaired() {
    return before > 0 && after > 0;
  }

  /**
   * One component of a line, in tonnes of CO2e.
   *
   * @param component its id
   * @param placement where it is counted
   * @param reported the emissions of the earlier year as they were reported then
   * @param before the same with every restatement
   * @param after the emissions of the later year
   */
  public record Part(
      String component, Placement placement, double reported, double before, double after) {}
}
