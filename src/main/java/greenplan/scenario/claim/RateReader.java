package greenplan.scenario.claim;

import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.Fraction;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a claim of a fall a year.
 *
 * @param keys its keys
 */
record RateReader(ClaimFields keys) {

  private static final Unit PERCENT_A_YEAR = Unit.of("%/yr");

  @Nullable Claim read(@Nullable ClaimHead head) {
    if (head != null) {
      keys.fits("says", head.stated().amount().unit(), ClaimFields.PERCENT, PERCENT_A_YEAR);
    }
    Amount current = keys.amount("current");
    Unit kind = current == null ? ClaimFields.PERCENT : current.unit();
    Amount target = current == null ? keys.amount("target") : keys.amount("target", kind);
    Amount base = current == null ? keys.amount("base") : keys.positive("base", kind);
    FinancialYear from = keys.fields().read("from", FinancialYear::parse);
    FinancialYear to = keys.fields().read("to", FinancialYear::parse);
    BigDecimal growth = keys.fields().read("growth", Fraction::parse);
    boolean wrong = isUnread(base, growth);
    wrong |= current != null && target != null && !isFall(current, target);
    wrong |= current != null && target != null && !isPossible(target);
    wrong |= from != null && to != null && !isLater(from, to);
    if (head == null || wrong || current == null || target == null || from == null || to == null) {
      return null;
    }
    BigDecimal known = growth == null ? BigDecimal.ZERO : growth;
    String convention = keys.fields().text("convention");
    return new RateClaim(head, current, target, base, from, to, known, convention);
  }

  private boolean isUnread(@Nullable Amount base, @Nullable BigDecimal growth) {
    return (base == null && keys.fields().has("base"))
        || (growth == null && keys.fields().has("growth"));
  }

  private boolean isFall(Amount current, Amount target) {
    if (current.number().signum() <= 0) {
      keys.contradiction("current", "\"current\" must be above zero", "");
      return false;
    }
    BigDecimal reached = target.in(current.unit()).number();
    boolean falls = reached.signum() >= 0 && reached.compareTo(current.number()) <= 0;
    if (!falls) {
      keys.contradiction(
          "target",
          "the target " + target + " is no fall from " + current,
          "a target is between zero and the current level");
    }
    return falls;
  }

  /** A rate of the base year needs its level, and a fall of so much of what is left never ends. */
  private boolean isPossible(Amount target) {
    String convention = keys.fields().text("convention");
    boolean ofBase = convention.endsWith("-base");
    if (ofBase && !keys.fields().has("base")) {
      keys.requireOne(List.of("base"), "the level of the base year, of which the rate is");
      return false;
    }
    boolean endless = convention.startsWith("compound") && target.number().signum() == 0;
    if (endless) {
      keys.contradiction(
          "convention",
          "a fall by a part of what is left never reaches zero",
          "choose another convention, or a target above zero");
    }
    return !endless;
  }

  private boolean isLater(FinancialYear from, FinancialYear to) {
    if (to.compareTo(from) <= 0) {
      keys.contradiction(
          "to", "the target year " + to + " is not after " + from, "a rate needs a year or more");
      return false;
    }
    return true;
  }
}
