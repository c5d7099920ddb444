package greenplan.scenario;

import greenplan.documents.Place;

/**
 * An activity that a line names although its amount could not be read, so that a wrong name is
 * reported in the same run.
 *
 * @param name the activity, not yet looked up
 * @param place where the line stands
 */
public record NamedActivity(String name, Place place) {}
