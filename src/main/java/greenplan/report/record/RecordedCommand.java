package greenplan.report.record;

import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the program, as far as the result depends on it.
 *
 * @param scenario the file of the scenario as it was typed, with forward slashes; of an absolute
 *     path the name alone; {@code -} for standard input
 * @param year the year that was asked for; null where the scenario chose
 * @param boundary the boundary that was asked for; null where the scenario chose
 */
public record RecordedCommand(
    String scenario, @Nullable FinancialYear year, @Nullable Boundary boundary) {

  /** The command of a scenario as it was typed. */
  public static RecordedCommand of(
      String typed, @Nullable FinancialYear year, @Nullable Boundary boundary) {
    Path path = Path.of(typed);
    Path name = path.getFileName();
    String kept = path.isAbsolute() && name != null ? name.toString() : typed;
    return new RecordedCommand(kept.replace('\\', '/'), year, boundary);
  }
}
