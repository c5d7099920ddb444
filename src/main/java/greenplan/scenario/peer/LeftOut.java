package greenplan.scenario.peer;

import greenplan.scenario.plan.Named;

/**
 * A peer that is left out.
 *
 * @param organisation its code
 * @param reason why; never blank
 */
public record LeftOut(Named organisation, String reason) {}
