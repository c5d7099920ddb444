package greenplan.clinical.inhaler;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation stands among its peers, itself among them; the lowest value is the first.
 *
 * @param rank from 1; equal values share the lower rank
 * @param peers how many have a value
 * @param percentile from 0, the lowest, to 100
 * @param quartile from 1, the lowest, to 4; null with fewer than four peers
 * @param decile from 1, the lowest, to 10; null with fewer than ten peers
 */
public record Standing(
    int rank,
    int peers,
    BigDecimal percentile,
    @Nullable Integer quartile,
    @Nullable Integer decile) {}
