package greenplan.scenario;

import greenplan.diagnostics.Origin;

/**
 * A value of a scenario as the program saw it.
 *
 * @param path the keys above it and its own, with points between
 * @param text the value without quotes; empty where nothing stands there
 * @param origin where it stands
 */
public record SeenValue(String path, String text, Origin origin) {}
