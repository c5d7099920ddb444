package greenplan.report.page;

import greenplan.factors.NhsCategory;
import greenplan.factors.Placement;
import greenplan.inventory.InventoryLine;
import greenplan.inventory.ResolvedComponent;
import greenplan.scenario.plan.Named;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.indicator.IndicatorResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which lines and indicators are of inhalers and anaesthetic gases. */
final class Clinical {

  /** The heading of inhalers in the catalogue: those without propellant count as medicines. */
  private static final String INHALERS = "Inhalers";

  private static final Set<NhsCategory> CATEGORIES =
      EnumSet.of(
          NhsCategory.ANAESTHETIC_GASES,
          NhsCategory.METERED_DOSE_INHALERS,
          NhsCategory.GASES_AND_INHALERS);

  private Clinical() {}

  static boolean is(InventoryLine line) {
    return line.activity().group().equals(INHALERS)
        || line.components().stream().anyMatch(Clinical::is);
  }

  private static boolean is(ResolvedComponent component) {
    Placement placement = component.component().placement();
    return placement.nhs() != null && CATEGORIES.contains(placement.nhs());
  }

  /** The indicators that count or divide by such lines. */
  static List<IndicatorResult> of(Trajectory trajectory, List<IndicatorResult> indicators) {
    Set<String> lines =
        trajectory.outlook().inventory().lines(trajectory.currentYear()).stream()
            .filter(Clinical::is)
            .map(line -> line.declared().id())
            .collect(Collectors.toSet());
    return indicators.stream().filter(result -> names(result).anyMatch(lines::contains)).toList();
  }

  private static Stream<String> names(IndicatorResult result) {
    return Stream.concat(
            result.placed().indicator().lines().stream(),
            result.placed().indicator().perLines().stream())
        .map(Named::name);
  }
}
