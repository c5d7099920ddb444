package greenplan.scenario;

import greenplan.diagnostics.Origin;
import greenplan.factors.Boundary;
import greenplan.units.Emissions;
import java.math.BigDecimal;

/**
 * What a result should be.
 *
 * @param what {@code total}, {@code scope-1}, {@code scope-2} or {@code scope-3}
 * @param boundary the boundary of the total
 * @param value the expected emissions
 * @param within how far the result may be off, as a fraction of the expected value
 * @param origin where it stands
 */
public record Expectation(
    String what, Boundary boundary, Emissions value, BigDecimal within, Origin origin) {}
