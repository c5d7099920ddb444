package greenplan.scenario.project;

import greenplan.documents.Place;
import greenplan.scenario.plan.Named;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of projects.
 *
 * @param id its name
 * @param capital thousand pounds, zero or more
 * @param tonnes tCO2e saved
 * @param npv net present value in thousand pounds; null where the table does not say
 * @param year when the capital is spent; null where the table does not say
 * @param requires projects without which it does nothing
 * @param exclusive projects that are not bought as well
 * @param place where it stands
 */
public record Project(
    String id,
    BigDecimal capital,
    BigDecimal tonnes,
    @Nullable BigDecimal npv,
    @Nullable FinancialYear year,
    List<Named> requires,
    List<Named> exclusive,
    Place place) {}
