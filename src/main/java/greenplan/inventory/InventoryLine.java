package greenplan.inventory;

import greenplan.factors.Activity;
import greenplan.scenario.DeclaredLine;
import java.util.List;

/**
 * A line with everything that applies to it.
 *
 * @param declared what was declared
 * @param activity what it is an amount of
 * @param components what it causes; shared by all lines that are resolved alike
 */
public record InventoryLine(
    DeclaredLine declared, Activity activity, List<ResolvedComponent> components) {}
