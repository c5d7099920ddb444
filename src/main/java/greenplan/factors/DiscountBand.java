package greenplan.factors;

import java.math.BigDecimal;

/**
 * The discount rate of some years.
 *
 * @param from the first year that it holds for, counted from the base year
 * @param to the last one
 * @param rate real, as a fraction a year
 */
public record DiscountBand(int from, int to, BigDecimal rate) {}
