package greenplan.scenario.plan;

import greenplan.units.UnitRate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where what a switch or a fleet moves goes.
 *
 * @param line the line that does the work afterwards
 * @param conversion how much of that line replaces a unit; null where units tell
 * @param efficiency of what is replaced, such as a boiler; null if none
 * @param cop the coefficient of performance of what replaces it; null if none
 */
public record SwitchTo(
    Named line,
    @Nullable UnitRate conversion,
    @Nullable BigDecimal efficiency,
    @Nullable BigDecimal cop) {}
