package greenplan.scenario.claim;

import greenplan.diagnostics.Code;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a claim of an equivalent distance or of laps of the Earth.
 *
 * @param keys its keys
 * @param reported the year whose edition applies where the claim names none
 */
record DistanceReader(ClaimFields keys, FinancialYear reported) {

  private static final Unit LAP = Unit.of("lap");
  private static final Unit KILOMETRE = Unit.of("km");

  /** The equator, WGS 84, to the kilometre. */
  private static final Amount EQUATOR = new Amount(new BigDecimal("40075"), KILOMETRE);

  @Nullable Claim distance(@Nullable ClaimHead head) {
    if (head != null && isZero(head)) {
      return null;
    }
    return read(head, null);
  }

  @Nullable Claim laps(@Nullable ClaimHead head) {
    Amount lap = keys.fields().has("lap") ? keys.positive("lap", KILOMETRE) : EQUATOR;
    boolean fits =
        head != null && keys.fits("says", head.stated().amount().unit(), LAP) && !isZero(head);
    Claim claim = read(head, lap == null ? EQUATOR : lap);
    return fits && lap != null ? claim : null;
  }

  private boolean isZero(ClaimHead head) {
    boolean zero = head.stated().amount().number().signum() <= 0;
    if (zero) {
      keys.contradiction("says", "\"says\" must be above zero", "");
    }
    return zero;
  }

  private @Nullable Claim read(@Nullable ClaimHead head, @Nullable Amount lap) {
    Amount amount = keys.positive("amount", ClaimFields.CO2E);
    String set = keys.fields().text("edition");
    FinancialYear year = year(set);
    String activity = keys.fields().text("activity");
    if (head == null || amount == null || activity.isEmpty() || year == null) {
      return null;
    }
    boolean upstream = keys.fields().text("counts").equals(ClaimShape.WITH_UPSTREAM);
    String purpose = keys.fields().text("purpose");
    return new DistanceClaim(head, amount, activity, purpose, set, year, upstream, lap);
  }

  /** The year of the factors: the one that is named, or that of the set, or the reported one. */
  private @Nullable FinancialYear year(String set) {
    if (!set.isEmpty() && keys.fields().has("year")) {
      keys.contradiction(
          "year", "\"edition\" and \"year\" both say which factors apply", "remove one of them");
    }
    if (keys.fields().has("year")) {
      return keys.fields().read("year", FinancialYear::parse);
    }
    return set.isEmpty() ? reported : yearOf(set);
  }

  private @Nullable FinancialYear yearOf(String set) {
    String digits = set.substring(Math.max(0, set.length() - 4));
    boolean isYear = digits.matches("(19|20|21)[0-9]{2}");
    if (!isYear) {
      keys.problems()
          .add(
              Code.GP405,
              keys.fields().origin("edition"),
              "\"" + set + "\" is not the edition of a year",
              "write a set such as desnz-2023");
    }
    return isYear ? new FinancialYear(Integer.parseInt(digits)) : null;
  }
}
