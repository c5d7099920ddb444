package greenplan.scenario.commitment;

import greenplan.documents.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a commitment on one day.
 *
 * @param date the day that it holds for
 * @param number the value in the unit of the commitment; null where the answer is yes or no
 * @param done whether it was done; false where there is a number
 * @param source who says so
 * @param place where it stands
 */
public record Recorded(
    LocalDate date, @Nullable BigDecimal number, boolean done, String source, Place place) {}
