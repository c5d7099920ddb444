package greenplan.factors;

import greenplan.units.Unit;
import java.math.BigDecimal;

/**
 * A conversion that is true of one activity only, such as kilograms in a litre of nitrous oxide.
 *
 * @param from the unit given
 * @param to the unit wanted, of another kind
 * @param by how many {@code to} one {@code from} is
 * @param source who says so
 */
public record StatedConversion(Unit from, Unit to, BigDecimal by, String source) {}
