package greenplan.clinical.inhaler;

/**
 * One month.
 *
 * @param month such as 2017-09
 * @param metrics what was prescribed in it
 */
public record MonthRow(String month, InhalerMetrics metrics) {}
