package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.factors.Boundary;
import greenplan.scenario.plan.IndicatorTarget.Wants;
import greenplan.units.FinancialYear;
import greenplan.units.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads indicators. */
final class IndicatorReader {

  private static final List<String> WANTS = Arrays.stream(Wants.values()).map(Wants::key).toList();
  private static final List<String> PER = List.of("per-lines", "denominator");
  private static final List<String> OF_LINES = List.of("lines", "per-lines", "denominator", "unit");

  private final Boundary boundary;
  private final FinancialYear current;

  IndicatorReader(Boundary boundary, FinancialYear current) {
    this.boundary = boundary;
    this.current = current;
  }

  @Nullable Indicator read(String id, PlanFields fields) {
    IndicatorKind kind = IndicatorKind.named(fields.text("of")).orElse(null);
    if (kind == null || !fits(kind, fields)) {
      return null;
    }
    return new Indicator(
        id,
        fields.text("title", id),
        kind,
        fields.names("lines"),
        fields.names("per-lines"),
        fields.name("denominator"),
        fields.name("measure"),
        fields.text("unit"),
        Boundary.named(fields.text("boundary")).orElse(boundary),
        targets(kind, fields),
        fields.text("source"),
        fields.place());
  }

  private static boolean fits(IndicatorKind kind, PlanFields fields) {
    boolean fleet = kind == IndicatorKind.ZERO_EMISSION_SHARE;
    boolean complete = fleet ? needs(fields, "measure") : needs(fields, "lines");
    boolean lacks = lacks(kind, fields, fleet ? OF_LINES : List.of("measure"));
    boolean divided =
        fleet
            || (PlanProblems.isOne(fields, "the indicator", PER)
                && (fields.has("denominator") || needs(fields, "per-lines")));
    return complete && lacks && divided;
  }

  /** Reports a key that is missing, or that is an empty list. */
  private static boolean needs(PlanFields fields, String key) {
    boolean given = !fields.text(key).isEmpty() || !fields.names(key).isEmpty();
    if (!given) {
      fields.report(
          Code.GP201, key, "the indicator has no \"" + key + "\"", "add \"" + key + ":\"");
    }
    return given;
  }

  private static boolean lacks(IndicatorKind kind, PlanFields fields, List<String> keys) {
    List<String> given = keys.stream().filter(fields::has).toList();
    given.forEach(
        key ->
            fields.report(
                Code.GP515,
                key,
                "\"" + key + "\" means nothing for an indicator of " + kind.id(),
                "remove it"));
    return given.isEmpty();
  }

  private List<IndicatorTarget> targets(IndicatorKind kind, PlanFields fields) {
    boolean hasUnit = fields.has("unit") || kind == IndicatorKind.ZERO_EMISSION_SHARE;
    List<IndicatorTarget> all = new ArrayList<>();
    for (PlanFields item : fields.items("targets")) {
      IndicatorTarget target = target(item);
      if (target != null && isCounted(target, hasUnit, item)) {
        all.add(target);
      }
    }
    return all;
  }

  private static boolean isCounted(IndicatorTarget target, boolean hasUnit, PlanFields fields) {
    boolean counted = hasUnit || target.wants() == Wants.REDUCTION;
    if (!counted) {
      fields.report(
          Code.GP304,
          target.wants().key(),
          "the level has no unit",
          "add \"unit:\" to the indicator, as in unit: kgCO2e/inhaler");
    }
    return counted;
  }

  private @Nullable IndicatorTarget target(PlanFields fields) {
    FinancialYear by = fields.year("by");
    if (!PlanProblems.isOne(fields, "the target", WANTS) || by == null) {
      return null;
    }
    if (by.compareTo(current) < 0) {
      fields.report(
          Code.GP512,
          "by",
          by + " lies before the current year " + current,
          "a target is due in a projected year or the current one");
      return null;
    }
    Wants wants =
        Arrays.stream(Wants.values()).filter(w -> fields.has(w.key())).findFirst().orElseThrow();
    BigDecimal number =
        fields.read(wants.key(), wants == Wants.REDUCTION ? Fraction::parse : PlanNumbers::number);
    return number == null ? null : new IndicatorTarget(by, wants, number, fields.place());
  }
}
