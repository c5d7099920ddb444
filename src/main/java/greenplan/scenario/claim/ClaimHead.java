package greenplan.scenario.claim;

import greenplan.documents.Place;

/**
 * What every claim says.
 *
 * @param id the name given by the writer
 * @param kind what kind of claim it is
 * @param text the words of the plan; empty if not given
 * @param source where they stand, such as a page; empty if not given
 * @param stated the figure that is claimed
 * @param place where the claim stands
 */
public record ClaimHead(
    String id, String kind, String text, String source, Stated stated, Place place) {}
