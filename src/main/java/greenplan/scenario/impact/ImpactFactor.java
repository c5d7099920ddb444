package greenplan.scenario.impact;

import greenplan.documents.Place;

/**
 * One factor of an assessment: what is looked at, and what the change does to it.
 *
 * @param id the name given by the writer
 * @param title what readers see
 * @param group the bottom line that it belongs to
 * @param score what the change does to it
 * @param note why; empty if not given
 * @param place where it stands
 */
public record ImpactFactor(
    String id, String title, BottomLine group, ImpactScore score, String note, Place place) {}
