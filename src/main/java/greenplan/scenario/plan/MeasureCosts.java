package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure costs and saves in money. Amounts are pounds of a price year, never below zero,
 * for the full effect of the measure.
 *
 * @param capital spent once; null for none
 * @param yearlyCost what it costs to run each year; null for none
 * @param yearlySaving what it saves elsewhere each year; null for none
 * @param life for how many years what was bought lasts
 * @param start the year in which all capital is spent; null where it is spent as the effect grows,
 *     each time in the year before
 * @param pays who pays; empty if not said
 * @param saves who saves; empty if not said
 * @param optimism how much dearer such capital becomes: a type of project, or a percentage; empty
 *     for none
 * @param mitigation the part of that which was dealt with, as a fraction
 * @param exclusive measures that are not bought as well
 * @param place where it stands
 */
public record MeasureCosts(
    @Nullable Amount capital,
    @Nullable Amount yearlyCost,
    @Nullable Amount yearlySaving,
    int life,
    @Nullable FinancialYear start,
    String pays,
    String saves,
    String optimism,
    BigDecimal mitigation,
    List<Named> exclusive,
    Place place) {}
