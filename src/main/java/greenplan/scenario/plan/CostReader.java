package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.documents.Key;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what measures cost. */
final class CostReader {

  private static final List<String> AMOUNTS = List.of("capital", "yearly-cost", "yearly-saving");
  private static final List<String> KEYS = CostShape.MEASURE.stream().map(Key::name).toList();

  private final FinancialYear current;
  private final Set<String> known;

  /**
   * A reader.
   *
   * @param known the names of all measures
   */
  CostReader(FinancialYear current, Set<String> known) {
    this.current = current;
    this.known = known;
  }

  /** The costs; null where nothing is said of them, or after what is wrong has been reported. */
  @Nullable MeasureCosts read(String id, PlanFields fields) {
    if (KEYS.stream().noneMatch(fields::has)) {
      return null;
    }
    Integer life = life(fields);
    FinancialYear start = start(fields);
    check(id, fields);
    return life == null ? null : costs(life, start, fields);
  }

  private static MeasureCosts costs(int life, @Nullable FinancialYear start, PlanFields fields) {
    return new MeasureCosts(
        fields.read("capital", Pounds::cost),
        fields.read("yearly-cost", Pounds::cost),
        fields.read("yearly-saving", Pounds::cost),
        life,
        start,
        fields.text("pays"),
        fields.text("saves"),
        fields.has("optimism-bias") ? fields.text("optimism-bias").strip() : "",
        fields.fraction("mitigation", BigDecimal.ZERO),
        fields.names("exclusive"),
        fields.place());
  }

  private static @Nullable Integer life(PlanFields fields) {
    String key = fields.has("cost-life") ? "cost-life" : "life";
    if (!fields.has(key)) {
      fields.report(
          Code.GP201,
          AMOUNTS.stream().filter(fields::has).findFirst().orElse(""),
          "nothing says how many years the measure lasts",
          "add \"cost-life:\", as in cost-life: 15");
    }
    return fields.read(key, PlanNumbers::life);
  }

  private @Nullable FinancialYear start(PlanFields fields) {
    FinancialYear start = fields.year("cost-start");
    if (start != null && start.compareTo(current) < 0) {
      fields.report(
          Code.GP512,
          "cost-start",
          start + " lies before the current year " + current,
          "what was spent before is spent whatever is decided, and counts for nothing");
    }
    return start;
  }

  private void check(String id, PlanFields fields) {
    if (AMOUNTS.stream().noneMatch(fields::has)) {
      fields.report(
          Code.GP201,
          KEYS.stream().filter(fields::has).findFirst().orElse(""),
          "the measure has no capital, yearly-cost or yearly-saving",
          "add one of them; where it is free, write capital: 0 GBP 2024");
    }
    if (fields.has("mitigation") && !fields.has("optimism-bias")) {
      fields.report(
          Code.GP515,
          "mitigation",
          "\"mitigation\" means nothing without \"optimism-bias\"",
          "add \"optimism-bias:\", or remove it");
    }
    for (Named other : fields.names("exclusive")) {
      if (other.name().equals(id)) {
        fields.report(PlanProblems.unknown("other measure", id, Set.of()), other.origin());
      } else if (!known.contains(other.name())) {
        fields.report(PlanProblems.unknown("measure", other.name(), known), other.origin());
      }
    }
  }

  /** How money is appraised. */
  static AppraisalSettings appraisal(PlanFields fields) {
    Amount least = fields.read("minimum-npv", Pounds::any);
    String schedule = fields.text("schedule", CostShape.MAIN_SCHEDULE);
    return new AppraisalSettings(
        schedule,
        fields.read("price-year", Pounds::year),
        fields.read("base-year", FinancialYear::parse),
        fields.text("carbon-values", "central"),
        fields.text("tonnes-discounted").equals("yes"),
        fields.read("year", FinancialYear::parse),
        fields.byYear("capital-limits", Pounds::limit),
        least,
        fields.text("note"),
        fields.place());
  }
}
