package greenplan.scenario;

import java.nio.file.Path;

/**
 * A file that a scenario is read from.
 *
 * @param path where it is
 * @param name its name as the user knows it
 */
public record InputFile(Path path, String name) {}
