package greenplan.trajectory.since;

import greenplan.factors.GhgCategory;
import greenplan.factors.Placement;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.trajectory.change.LineYears;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the lines of two years by their ids.
 *
 * <p>Lines of one NHS category whose amounts are of one kind of unit form a group. A line belongs
 * to the category of its first component, which is what the activity is there for: electricity
 * stands with electricity, not with its grid losses.
 */
final class LineJoin {

  private final Map<String, List<FootprintLine>> earlier;
  private final Map<String, List<FootprintLine>> later;
  private final PartJoin parts;
  private final Map<String, Unit> unitOfKind = new HashMap<>();

  LineJoin(Footprint before, Footprint after) {
    this.earlier = byId(before);
    this.later = byId(after);
    this.parts = new PartJoin(after.boundary());
  }

  private static Map<String, List<FootprintLine>> byId(Footprint footprint) {
    Map<String, List<FootprintLine>> lines = new LinkedHashMap<>();
    for (FootprintLine line : footprint.lines()) {
      String id = line.line().declared().id();
      lines.computeIfAbsent(id, i -> new ArrayList<>()).add(line);
    }
    return lines;
  }

  /** The lines of the later year in their order, then those that it has no more. */
  List<LineYears> lines() {
    List<LineYears> joined = new ArrayList<>();
    later.forEach((id, now) -> joined.add(joined(isInBoth(id) ? earlier(id) : List.of(), now)));
    earlier.forEach(
        (id, old) -> {
          if (!isInBoth(id)) {
            joined.add(joined(old, List.of()));
          }
        });
    return joined;
  }

  private List<FootprintLine> earlier(String id) {
    return earlier.getOrDefault(id, List.of());
  }

  private boolean isInBoth(String id) {
    List<FootprintLine> old = earlier(id);
    List<FootprintLine> now = later.getOrDefault(id, List.of());
    return !old.isEmpty() && !now.isEmpty() && kind(old).equals(kind(now));
  }

  private static LineKind kind(List<FootprintLine> components) {
    return LineKind.of(components.get(0).line());
  }

  private LineYears joined(List<FootprintLine> old, List<FootprintLine> now) {
    FootprintLine first = now.isEmpty() ? old.get(0) : now.get(0);
    return new LineYears(
        first.line().declared().id(),
        category(first.placement()) + ", " + Quantity.of(first.line()).unit().kind(),
        first.placement().ghg() == GhgCategory.PURCHASED_ELECTRICITY,
        quantity(old),
        quantity(now),
        parts.of(old, now));
  }

  private static String category(Placement placement) {
    return placement.nhs() == null
        ? placement.scope().id() + " " + placement.ghgId()
        : placement.nhsId();
  }

  private double quantity(List<FootprintLine> components) {
    if (components.isEmpty()) {
      return 0;
    }
    Amount amount = Quantity.of(components.get(0).line());
    Unit common = unitOfKind.computeIfAbsent(amount.unit().kind(), kind -> amount.unit());
    return amount.in(common).number().doubleValue();
  }
}
