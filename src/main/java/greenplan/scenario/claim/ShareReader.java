package greenplan.scenario.claim;

import greenplan.diagnostics.Code;
import greenplan.factors.Boundary;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a claim of a percentage of a baseline.
 *
 * @param keys its keys
 * @param boundary what a footprint counts where the claim does not say
 * @param years the years that the scenario holds
 */
record ShareReader(ClaimFields keys, Boundary boundary, Set<FinancialYear> years) {

  @Nullable Claim read(@Nullable ClaimHead head) {
    if (head != null) {
      keys.fits("says", head.stated().amount().unit(), ClaimFields.PERCENT);
    }
    keys.requireOne(List.of("baseline", "year"), "of what it is a percentage");
    Amount amount = keys.amount("amount");
    FinancialYear year = year();
    Amount baseline = baseline(amount);
    if (keys.fields().has("year") && amount != null) {
      keys.fits("amount", amount.unit(), ClaimFields.CO2E);
    }
    if (head == null || amount == null || (baseline == null && year == null)) {
      return null;
    }
    Boundary of = Boundary.named(keys.fields().text("boundary")).orElse(boundary);
    return new ShareClaim(head, amount, baseline, year, of);
  }

  private @Nullable Amount baseline(@Nullable Amount amount) {
    return amount == null ? keys.amount("baseline") : keys.positive("baseline", amount.unit());
  }

  private @Nullable FinancialYear year() {
    FinancialYear year = keys.fields().read("year", FinancialYear::parse);
    if (year != null && !years.contains(year)) {
      keys.problems()
          .add(
              Code.GP407,
              keys.fields().origin("year"),
              "the scenario has no " + year,
              "it has " + years.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
    return year;
  }
}
