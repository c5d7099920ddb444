package greenplan.scenario.uncertainty;

import greenplan.diagnostics.Origin;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is that a measure comes, when, and how large.
 *
 * @param measure the id of the measure
 * @param chance that it comes at all, 0 to 1
 * @param delay years by which it comes later than the plan says; null for none
 * @param effect its size as a multiple of what the plan says; null for exactly that
 * @param name where the id of the measure stands
 */
public record Delivery(
    String measure,
    double chance,
    @Nullable DeclaredSpread delay,
    @Nullable DeclaredSpread effect,
    Origin name) {}
