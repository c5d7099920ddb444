package greenplan.scenario;

import greenplan.units.EmissionRate;

/**
 * A contractual instrument for purchased energy, which counts in the market-based result only.
 *
 * @param rate the supplier's factor
 * @param instrument what entitles to it, such as guarantees of origin
 */
public record Contract(EmissionRate rate, String instrument) {}
