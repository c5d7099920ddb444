package greenplan.trajectory.since;

import greenplan.factors.Boundary;
import greenplan.factors.Placement;
import greenplan.footprint.FootprintLine;
import greenplan.footprint.Totals;
import greenplan.trajectory.change.LineYears.Part;
import greenplan.units.Emissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Joins the components of a line in two years, as far as a boundary counts them. A component that
 * takes two editions of its factor in one year is one part.
 *
 * @param boundary what is counted
 */
record PartJoin(Boundary boundary) {

  /** The parts of a line; one of the two years may lack the line. */
  List<Part> of(List<FootprintLine> old, List<FootprintLine> now) {
    Map<String, Placement> counted = new LinkedHashMap<>();
    now.forEach(line -> counted.put(id(line), line.placement()));
    old.forEach(line -> counted.putIfAbsent(id(line), line.placement()));
    counted.values().removeIf(placement -> !boundary.includes(placement));
    List<Part> parts = new ArrayList<>();
    counted.forEach(
        (id, placement) ->
            parts.add(
                new Part(
                    id,
                    placement,
                    tonnes(old, id, ReportedBefore::emissions),
                    tonnes(old, id, FootprintLine::emissions),
                    tonnes(now, id, FootprintLine::emissions))));
    return parts;
  }

  private static double tonnes(
      List<FootprintLine> lines, String id, Function<FootprintLine, Emissions> emissions) {
    return Totals.of(lines.stream().filter(line -> id(line).equals(id)).map(emissions))
        .tonnes()
        .doubleValue();
  }

  private static String id(FootprintLine line) {
    return line.component().component().id();
  }
}
