package greenplan.scenario.plan;

import greenplan.units.Fraction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the vehicles of a fleet and the points of a technology. */
final class FleetReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  FleetReader() {}

  @Nullable Fleet fleet(PlanFields fields) {
    boolean one = PlanProblems.isOne(fields, "the fleet", List.of("life", "weibull"));
    PlanFields curve = fields.part("weibull");
    return one
        ? new Fleet(
            fields.read("size", PlanNumbers::positive, HUNDRED),
            fields.read("growth", PlanNumbers::rate, BigDecimal.ZERO),
            fields.read("life", PlanNumbers::life),
            curve.read("shape", PlanNumbers::positive),
            curve.read("scale", PlanNumbers::positive),
            fields.table("ages", PlanNumbers::years, PlanNumbers::positive),
            fields.fraction("zero-emission-now", BigDecimal.ZERO),
            fields.byYear("purchases", Fraction::parse),
            fields.byYear("scrappage", Fraction::parse))
        : null;
  }

  @Nullable Coverage coverage(PlanFields fields) {
    BigDecimal now = fields.read("now", Fraction::parse);
    BigDecimal saving = fields.read("saving", Fraction::parse);
    return now == null || saving == null
        ? null
        : new Coverage(
            now,
            fields.fraction("full", BigDecimal.ONE),
            fields.read("points-a-year", Fraction::parse),
            saving);
  }
}
