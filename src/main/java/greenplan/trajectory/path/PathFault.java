package greenplan.trajectory.path;

/**
 * Why anchors make no path.
 *
 * @param index the place of the anchor at fault, from zero
 * @param message what is wrong
 * @param advice what to write instead
 */
public record PathFault(int index, String message, String advice) {}
