package greenplan.units.rank;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands among others, itself among them; the lowest is the first.
 *
 * @param rank from 1; equal values share the lower rank
 * @param among how many have a rank, itself among them
 * @param percentile from 0, the lowest, to 100
 * @param quartile from 1, the lowest, to 4; null with fewer than four values
 * @param decile from 1, the lowest, to 10; null with fewer than ten values
 */
public record Standing(
    int rank,
    int among,
    BigDecimal percentile,
    @Nullable Integer quartile,
    @Nullable Integer decile) {}
