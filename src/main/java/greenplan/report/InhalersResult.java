package greenplan.report;

import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.inhaler.MonthRow;
import greenplan.clinical.inhaler.SwitchResult;
import greenplan.clinical.inhaler.TableMean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of inhalers.
 *
 * @param inhalers the figures
 * @param base the month that others are compared with
 * @param means the mean footprint by each table
 * @param switches what a plan of switches comes to; null without a plan
 */
public record InhalersResult(
    Inhalers inhalers, MonthRow base, List<TableMean> means, @Nullable SwitchResult switches) {

  public InhalersResult {
    means = List.copyOf(means);
  }
}
