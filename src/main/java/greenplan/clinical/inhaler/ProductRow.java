package greenplan.clinical.inhaler;

/**
 * One code over all months.
 *
 * @param use what the code is, by its last month
 * @param metrics what was prescribed of it
 */
public record ProductRow(ProductUse use, InhalerMetrics metrics) {}
