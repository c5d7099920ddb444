package greenplan.scenario.claim;

import greenplan.units.Amount;
import greenplan.units.Fraction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a claim of a reduction on another base year.
 *
 * @param keys its keys
 */
record BaseYearReader(ClaimFields keys) {

  @Nullable Claim read(@Nullable ClaimHead head) {
    if (head != null) {
      keys.fits("says", head.stated().amount().unit(), ClaimFields.PERCENT);
    }
    BigDecimal reduction = keys.fields().read("reduction", Fraction::parse);
    BigDecimal already = already();
    keys.requireOne(List.of("base", "already"), "how the two base years compare");
    requireBoth();
    Amount base = keys.positive("base", ClaimFields.CO2E);
    Amount other = keys.positive("other-base", ClaimFields.CO2E);
    boolean known = already != null || (base != null && other != null);
    String basis = keys.fields().text("basis");
    return head == null || reduction == null || !known
        ? null
        : new BaseYearClaim(head, reduction, base, other, already, basis);
  }

  private @Nullable BigDecimal already() {
    BigDecimal already = keys.fields().read("already", Fraction::parse);
    if (already != null && already.compareTo(BigDecimal.ONE) == 0) {
      keys.contradiction("already", "nothing was left in the other base year", "");
      return null;
    }
    return already;
  }

  private void requireBoth() {
    if (keys.fields().has("base") != keys.fields().has("other-base")) {
      keys.requireOne(
          List.of(keys.fields().has("base") ? "other-base" : "base"),
          "the totals of both base years");
    }
  }
}
