package greenplan.scenario.project;

import greenplan.diagnostics.Origin;
import greenplan.units.Amount;

/**
 * The most capital of one year.
 *
 * @param most money, as it was written
 * @param origin where its year stands
 */
public record CapitalLimit(Amount most, Origin origin) {}
