package greenplan.factors;

import greenplan.units.Amount;
import greenplan.units.Unit;

/**
 * A container of gas or agent, by supplier's product and size.
 *
 * @param id its name in scenarios
 * @param activity what it holds
 * @param container the unit that is counted: cylinder or bottle
 * @param contents what one container holds
 * @param source who says so
 */
public record GasProduct(
    String id, String activity, Unit container, Amount contents, String source) {}
