package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.units.FinancialYear;
import greenplan.units.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Reads when a measure acts. */
final class TimingReader {

  private static final int APRIL = 4;

  /** A fleet changes as its vehicles are bought, and its purchases say when. */
  private static final List<String> NOT_OF_FLEETS =
      List.of("from", "until", "shape", "steps", "first-month", "decay", "life");

  private final FinancialYear current;

  TimingReader(FinancialYear current) {
    this.current = current;
  }

  /** The timing; null after what makes no sense of it has been reported. */
  @Nullable Timing read(PlanFields fields, MeasureKind kind) {
    FinancialYear from = fields.year("from");
    FinancialYear until = fields.year("until");
    NavigableMap<FinancialYear, BigDecimal> steps = fields.byYear("steps", Fraction::parse);
    FinancialYear step = steps.isEmpty() ? null : steps.firstKey();
    boolean forward = isForward(from == null ? current : from, until, fields);
    boolean toCome = isToCome("from", from, fields);
    boolean stepToCome = isToCome("steps", step, fields);
    boolean allowed = isAllowed(fields, kind);
    return forward && toCome && stepToCome && allowed ? timing(from, until, steps, fields) : null;
  }

  private static Timing timing(
      @Nullable FinancialYear from,
      @Nullable FinancialYear until,
      NavigableMap<FinancialYear, BigDecimal> steps,
      PlanFields fields) {
    return new Timing(
        from,
        until,
        fields.text("shape", "linear"),
        steps,
        fields.read("delay", PlanNumbers::years, 0),
        fields.read("first-month", PlanNumbers::month, APRIL),
        fields.read("decay", PlanNumbers::fall, BigDecimal.ZERO),
        fields.read("life", PlanNumbers::life));
  }

  private static boolean isForward(
      FinancialYear from, @Nullable FinancialYear until, PlanFields fields) {
    boolean forward = until == null || until.compareTo(from) > 0;
    if (!forward) {
      fields.report(
          Code.GP512,
          "until",
          "the ramp ends in " + until + " and starts in " + from,
          "the full effect comes after the last year without effect");
    }
    return forward;
  }

  private boolean isToCome(String key, @Nullable FinancialYear year, PlanFields fields) {
    boolean toCome = year == null || year.compareTo(current) >= 0;
    if (!toCome) {
      fields.report(
          Code.GP512,
          key,
          year + " lies before the current year " + current,
          "what was done until " + current + " is in its amounts already");
    }
    return toCome;
  }

  private static boolean isAllowed(PlanFields fields, MeasureKind kind) {
    boolean allowed = true;
    for (String key : NOT_OF_FLEETS) {
      if (kind == MeasureKind.FLEET && fields.has(key)) {
        fields.report(
            Code.GP515,
            key,
            "a fleet changes as its vehicles are bought",
            "say the years under \"purchases:\" of the fleet, or use \"delay:\"");
        allowed = false;
      }
    }
    return allowed;
  }
}
