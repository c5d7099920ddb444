package greenplan.scenario;

import greenplan.units.Amount;

/**
 * A correction of an amount that was reported before.
 *
 * @param from the amount as reported earlier
 * @param reason why it was changed
 */
public record Restatement(Amount from, String reason) {}
