package greenplan.trajectory.claim;

import java.math.BigDecimal;

/**
 * The rate of a claim by one convention.
 *
 * @param convention the id of the convention
 * @param words what it is, in words
 * @param percentPerYear the rate
 * @param status whether it is the stated one
 * @param isChosen whether the verdict of the claim is this one's
 */
public record RateReading(
    String convention, String words, BigDecimal percentPerYear, Status status, boolean isChosen) {

  RateReading choose() {
    return new RateReading(convention, words, percentPerYear, status, true);
  }
}
