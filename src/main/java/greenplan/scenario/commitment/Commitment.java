package greenplan.scenario.commitment;

import greenplan.documents.Place;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation promised to reach by a day.
 *
 * @param id its name
 * @param driver the heading that it stands under
 * @param title what is promised
 * @param metric what is measured
 * @param unit what the metric is counted in, in words
 * @param baseYear the year that the base value is of; null if not given
 * @param baseValue the value of that year, in the unit of the metric; null if not given
 * @param direction which way it goes
 * @param target the number to reach, a change in per cent; null where it is in words or there is
 *     none
 * @param targetText the target as written; empty if none
 * @param by the day that it is due
 * @param measuredBy what tells
 * @param indicator the indicator of the scenario that measures it
 * @param source where the promise stands
 * @param progress what was recorded, from the earliest day to the latest
 * @param place where it stands
 */
public record Commitment(
    String id,
    String driver,
    String title,
    String metric,
    String unit,
    @Nullable FinancialYear baseYear,
    @Nullable BigDecimal baseValue,
    Direction direction,
    @Nullable BigDecimal target,
    String targetText,
    LocalDate by,
    String measuredBy,
    String indicator,
    String source,
    List<Recorded> progress,
    Place place) {

  public Commitment {
    progress = List.copyOf(progress);
  }

  /** Whether it is recorded by yes and no: something is done, or the target is in words. */
  public boolean isAnswered() {
    return direction == Direction.DONE || (direction.hasTarget() && target == null);
  }

  /** The same commitment with what was recorded of it. */
  public Commitment with(List<Recorded> recorded) {
    return new Commitment(
        id,
        driver,
        title,
        metric,
        unit,
        baseYear,
        baseValue,
        direction,
        target,
        targetText,
        by,
        measuredBy,
        indicator,
        source,
        recorded,
        place);
  }
}
