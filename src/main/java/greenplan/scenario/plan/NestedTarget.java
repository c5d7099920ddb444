package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fall that is said to include a smaller fall of a part, which can be read in two ways. All falls
 * and shares are fractions.
 *
 * @param id its name
 * @param title what readers see
 * @param reduction the fall
 * @param part what the part is called
 * @param partReduction the fall of the part
 * @param partShare the share of the part in the whole at the start; null if not known
 * @param by the year at whose end it is due
 * @param source who says so
 * @param place where it stands
 */
public record NestedTarget(
    String id,
    String title,
    BigDecimal reduction,
    String part,
    BigDecimal partReduction,
    @Nullable BigDecimal partShare,
    @Nullable FinancialYear by,
    String source,
    Place place) {}
