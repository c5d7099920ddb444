package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;

/**
 * What an indicator shall be in a year.
 *
 * @param by the year
 * @param wants which way it goes
 * @param number the level in the unit of the indicator, or the fall as a fraction
 * @param place where it stands
 */
public record IndicatorTarget(FinancialYear by, Wants wants, BigDecimal number, Place place) {

  /** Which way a target goes. */
  public enum Wants {
    /** The level or less. */
    AT_MOST("at-most", "at most"),
    /** Less than the level. */
    BELOW("below", "below"),
    /** The level or more. */
    AT_LEAST("at-least", "at least"),
    /** More than the level. */
    ABOVE("above", "above"),
    /** A fall on the base year. */
    REDUCTION("reduction", "a fall of");

    private final String key;
    private final String words;

    Wants(String key, String words) {
      this.key = key;
      this.words = words;
    }

    /** The key that it is written under. */
    public String key() {
      return key;
    }

    /** How people say it. */
    public String words() {
      return words;
    }

    /** Whether more is better. */
    public boolean isUp() {
      return this == AT_LEAST || this == ABOVE;
    }

    /** Whether the level itself is not enough. */
    public boolean isStrict() {
      return this == BELOW || this == ABOVE;
    }
  }
}
