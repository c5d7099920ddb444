package greenplan.trajectory.commitment;

import greenplan.scenario.commitment.Commitment;
import greenplan.scenario.commitment.Recorded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one commitment stands.
 *
 * @param commitment what was promised
 * @param status how it stands
 * @param because why, in a few words; empty where the values say it
 * @param latest what was recorded last; null if nothing
 * @param expected the value that the straight line has on the day of the latest one; null where
 *     there is no line
 */
public record CommitmentResult(
    Commitment commitment,
    CommitmentStatus status,
    String because,
    @Nullable Recorded latest,
    @Nullable BigDecimal expected) {}
