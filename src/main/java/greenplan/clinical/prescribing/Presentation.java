package greenplan.clinical.prescribing;

/**
 * What was prescribed: a product in a strength and form.
 *
 * @param code its BNF code
 * @param name its name in the latest month; of several, the first in order
 */
public record Presentation(String code, String name) {}
