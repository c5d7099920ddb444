package greenplan.report.page;

import greenplan.report.Findings;
import java.util.Optional;
import java.util.function.Function;

/**
 * A section that a report may have.
 *
 * @param title its title
 * @param needs what a scenario must say for it, such as {@code targets or measures}
 * @param maker the section; empty where the findings hold nothing for it
 */
record Chapter(String title, String needs, Function<Findings, Optional<Section>> maker) {}
