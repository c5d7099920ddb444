package greenplan.scenario;

/**
 * A place that lines may name.
 *
 * @param id its code
 * @param name the name that people read
 * @param organisation the organisation that it belongs to
 */
public record Site(String id, String name, String organisation) {}
