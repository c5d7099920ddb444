package greenplan.scenario.eric;

/**
 * An organisation of a return as a scenario.
 *
 * @param code its code
 * @param name its name
 * @param type its kind, as {@code ACUTE - SMALL}; empty where the file does not say
 * @param file the name of the file that the scenario is written to
 * @param text the scenario
 */
public record EricScenario(String code, String name, String type, String file, String text) {}
