package greenplan.uncertainty.propagation;

/**
 * How far a line may be off. Halves of 95 % ranges, as fractions of the line.
 *
 * @param id what it is called
 * @param tonnes what it comes to, tCO2e
 * @param amount of its amount
 * @param factor of its factors together
 * @param line of the line
 * @param contribution its part in the variance of the total, a fraction; below zero where its
 *     errors offset those of others
 */
public record LineRange(
    String id, double tonnes, double amount, double factor, double line, double contribution) {}
