package greenplan.trajectory.indicator;

import greenplan.trajectory.setup.PlacedIndicator;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.Optional;

/**
 * An indicator from the current year to the horizon.
 *
 * @param placed what was declared, with its unit
 * @param years every year, none left out
 * @param targets how it stands against each of its targets
 */
public record IndicatorResult(
    PlacedIndicator placed, List<IndicatorYear> years, List<IndicatorTargetResult> targets) {

  public IndicatorResult {
    years = List.copyOf(years);
    targets = List.copyOf(targets);
  }

  /** A year; empty where it lies before the current one or after the horizon. */
  public Optional<IndicatorYear> at(FinancialYear year) {
    return years.stream().filter(y -> y.year().equals(year)).findFirst();
  }
}
