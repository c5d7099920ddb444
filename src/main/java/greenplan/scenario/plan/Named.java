package greenplan.scenario.plan;

import greenplan.diagnostics.Origin;

/**
 * A name that the plan uses for something declared elsewhere, such as a line.
 *
 * @param name the name as written
 * @param origin where it stands
 */
public record Named(String name, Origin origin) {}
