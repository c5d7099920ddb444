package greenplan.inventory;

import greenplan.units.Ratio;
import greenplan.units.Unit;

/**
 * One multiplication on the way from an amount to what its factor is per.
 *
 * @param meaning what it does, such as {@code 1 GWh = 1,000,000 kWh}
 * @param by what the number is multiplied by
 * @param to the unit after it
 * @param source who says so; empty where it is true by definition
 */
public record Step(String meaning, Ratio by, Unit to, String source) {}
