package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.factors.Boundary;
import java.util.List;

/**
 * A ratio of sums that is followed year by year, such as emissions for each inhaler.
 *
 * @param id its name
 * @param title what readers see
 * @param of what is counted above the line
 * @param lines the lines that are counted; none for a fleet
 * @param perLines the lines whose amounts are divided by; none where it is a denominator
 * @param denominator the denominator of the scenario that is divided by; an empty name if none
 * @param measure the measure that has the fleet; an empty name if none
 * @param unit the unit of the ratio; empty if not given
 * @param boundary which emissions count
 * @param targets what it shall be
 * @param source who asks for it
 * @param place where it stands
 */
public record Indicator(
    String id,
    String title,
    IndicatorKind of,
    List<Named> lines,
    List<Named> perLines,
    Named denominator,
    Named measure,
    String unit,
    Boundary boundary,
    List<IndicatorTarget> targets,
    String source,
    Place place) {

  public Indicator {
    lines = List.copyOf(lines);
    perLines = List.copyOf(perLines);
    targets = List.copyOf(targets);
  }
}
