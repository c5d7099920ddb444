package greenplan.scenario.plan;

import greenplan.documents.Place;
import java.math.BigDecimal;

/**
 * A yearly rate that the plan states, to see in which year it reaches a target.
 *
 * @param id its name
 * @param target the target that it is meant for
 * @param rate the rate as a fraction a year
 * @param convention how it is meant, such as {@code linear-intensity}; empty for that of the plan
 * @param place where it stands
 */
public record StatedRate(
    String id, Named target, BigDecimal rate, String convention, Place place) {}
