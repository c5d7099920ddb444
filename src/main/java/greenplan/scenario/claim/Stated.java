package greenplan.scenario.claim;

import greenplan.diagnostics.Reading;
import greenplan.units.Amount;
import java.math.BigDecimal;

/**
 * A figure as a plan states it: {@code nearly 60,000 laps}, {@code about 5 %}, {@code 73 million
 * miles}.
 *
 * @param text the words, as written
 * @param figure the number and the unit in them, as written
 * @param bound what they promise; {@link Bound#ABOUT} where there are none
 * @param amount the figure with its unit
 * @param step the worth of its last digit that means something, in the same unit, above zero:
 *     10,000 for 60,000; 1 million for 73 million; 0.1 for 73.0
 */
public record Stated(String text, String figure, Bound bound, Amount amount, BigDecimal step) {

  /** Reads the words, the number, {@code thousand}, {@code million} or {@code billion}, a unit. */
  public static Reading<Stated> parse(String text) {
    return StatedText.read(text);
  }
}
