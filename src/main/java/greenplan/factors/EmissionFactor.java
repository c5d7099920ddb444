package greenplan.factors;

import greenplan.diagnostics.Origin;
import greenplan.units.Unit;
import java.math.BigDecimal;

/**
 * A published emission factor.
 *
 * @param id the stable name, such as {@code natural-gas.combustion}, the same in all editions
 * @param unit what it is per
 * @param kgCo2e kilograms of CO2e per unit; for biogenic CO2 outside of scopes, kilograms of CO2
 * @param gases the parts by gas
 * @param status {@code published}, {@code transcription}, {@code derived} or {@code study}
 * @param source where the figure was read
 * @param note what a user must know; empty where there is nothing
 * @param set the id of the set that holds it
 * @param origin the file and line of the set
 */
public record EmissionFactor(
    String id,
    Unit unit,
    BigDecimal kgCo2e,
    Gases gases,
    String status,
    String source,
    String note,
    String set,
    Origin origin) {}
