package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.factors.Boundary;
import java.math.BigDecimal;

/**
 * A level that is said to be the same whether measured against an early year or the base year.
 *
 * <p>With a reduction r on the early year equal to a reduction q on the base year, the early year
 * had (1 - q) / (1 - r) times the emissions of the base year. That ratio is stored, never an
 * inventory of the early year.
 *
 * @param id its name
 * @param boundary the boundary that it holds for
 * @param on the early year, such as {@code 1990}
 * @param reduction r, between 0 and below 1
 * @param equals q, between 0 and below 1
 * @param source who says so
 * @param place where it stands
 */
public record Equivalence(
    String id,
    Boundary boundary,
    String on,
    BigDecimal reduction,
    BigDecimal equals,
    String source,
    Place place) {}
