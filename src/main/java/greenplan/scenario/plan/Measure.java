package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the organisation does.
 *
 * @param id its name
 * @param title what readers see
 * @param kind what it does
 * @param lines the lines that it acts on
 * @param by its full effect on the part of the lines that it concerns, as a fraction
 * @param share the part of the lines that it concerns
 * @param timing when it acts
 * @param to where it moves things; null where it does not
 * @param tonnes emissions saved a year; null where it is not stated so
 * @param fleet the vehicles; null where there are none
 * @param coverage the technology; null where there is none
 * @param group the group of measures whose shares add up; empty where it stands alone
 * @param requires measures without which it does nothing
 * @param costs what it costs; null where nothing is said
 * @param active whether it is on
 * @param assumption what is assumed of its size
 * @param source where its size comes from
 * @param place where it stands
 */
public record Measure(
    String id,
    String title,
    MeasureKind kind,
    List<Named> lines,
    BigDecimal by,
    BigDecimal share,
    Timing timing,
    @Nullable SwitchTo to,
    @Nullable Amount tonnes,
    @Nullable Fleet fleet,
    @Nullable Coverage coverage,
    MeasureGroup group,
    List<Named> requires,
    @Nullable MeasureCosts costs,
    boolean active,
    String assumption,
    String source,
    Place place) {}
