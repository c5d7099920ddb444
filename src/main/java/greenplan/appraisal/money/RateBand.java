package greenplan.appraisal.money;

/**
 * The discount rate of some years.
 *
 * @param from the first year that it holds for, counted from the base year; 1 for the first band
 * @param to the last one
 * @param rate real, as a fraction a year
 */
public record RateBand(int from, int to, double rate) {}
