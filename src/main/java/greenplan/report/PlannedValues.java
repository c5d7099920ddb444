package greenplan.report;

import greenplan.scenario.commitment.Commitment;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.IndicatorYear;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.Optional;

/**
 * What the plan leads to where a commitment names an indicator. It is a projection and never tells
 * how the commitment stands.
 *
 * @param indicators the indicators of the plan
 */
public record PlannedValues(List<IndicatorResult> indicators) {

  private static final int APRIL = 4;

  /** The indicator that a commitment names. */
  public Optional<IndicatorResult> indicator(Commitment commitment) {
    return indicators.stream()
        .filter(result -> result.placed().indicator().id().equals(commitment.indicator()))
        .findFirst();
  }

  /** The year in which a commitment is due, as the plan has it; empty where it has no such year. */
  public Optional<IndicatorYear> due(Commitment commitment) {
    boolean late = commitment.by().getMonthValue() >= APRIL;
    int start = late ? commitment.by().getYear() : commitment.by().getYear() - 1;
    return indicator(commitment)
        .flatMap(result -> result.at(new FinancialYear(start)))
        .filter(year -> year.value().isPresent());
  }

  /** The same with its unit and year, such as {@code 14.00 kgCO2e/inhaler in 2025/26}. */
  public Optional<String> value(Commitment commitment) {
    String unit = indicator(commitment).map(result -> result.placed().unit()).orElse("");
    return due(commitment)
        .map(
            year ->
                IndicatorText.figure(year.value())
                    + (unit.equals("%") ? "%" : " " + unit)
                    + " in "
                    + year.year());
  }

  /** The same in a sentence; empty where there is none. */
  String sentence(Commitment commitment) {
    return value(commitment)
        .map(value -> Visible.of(commitment.title()) + ": the plan leads to " + value + ".\n")
        .orElse("");
  }
}
