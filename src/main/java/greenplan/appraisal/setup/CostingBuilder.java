package greenplan.appraisal.setup;

import greenplan.appraisal.money.Discounting;
import greenplan.appraisal.money.OptimismBias;
import greenplan.appraisal.money.RateBand;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.factors.AppraisalTables;
import greenplan.factors.Deflators;
import greenplan.factors.DiscountBand;
import greenplan.factors.YearSeries;
import greenplan.scenario.plan.AppraisalSettings;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.MeasureCosts;
import greenplan.scenario.plan.Target;
import greenplan.trajectory.model.Action;
import greenplan.trajectory.setup.Outlook;
import greenplan.trajectory.setup.PlacedMeasure;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.PriceYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the costs that a scenario states to published values and to the years of its plan. */
public final class CostingBuilder {

  private final Outlook outlook;
  private final AppraisalSettings settings;
  private final AppraisalTables tables;
  private final Problems problems;
  private final Prices prices;
  private final int priceYear;

  private CostingBuilder(
      Outlook outlook, AppraisalTables tables, Supplier<Deflators> deflators, Problems problems) {
    this.outlook = outlook;
    this.settings = outlook.plan().appraisal();
    this.tables = tables;
    this.problems = problems;
    Integer stated = settings.priceYear();
    this.priceYear = stated == null ? latestPrices() : stated;
    this.prices = new Prices(priceYear, deflators, problems);
  }

  /** The costs of a plan; complete only where no error was reported. */
  public static Costing of(
      Outlook outlook, AppraisalTables tables, Supplier<Deflators> deflators, Problems problems) {
    return new CostingBuilder(outlook, tables, deflators, problems).build();
  }

  private Costing build() {
    List<Costs> costs = new ArrayList<>();
    List<Measure> without = new ArrayList<>();
    part(costs, without);
    RequirementCosts.check(costs, without, problems);
    return new Costing(
        outlook, basis(costs), costs, without, year(), capitalLimits(), minimumNpv());
  }

  private void part(List<Costs> costs, List<Measure> without) {
    List<Action> actions = outlook.actions();
    for (int i = 0; i < actions.size(); i++) {
      Measure measure = outlook.measures().get(i).measure();
      if (measure.costs() == null) {
        without.add(measure);
      } else {
        costs.add(costs(measure, measure.costs(), i, actions.get(i)));
      }
    }
  }

  private double minimumNpv() {
    Amount least = settings.minimumNpv();
    return least == null
        ? Double.NEGATIVE_INFINITY
        : prices.pounds(least, settings.place().origin("minimum-npv"));
  }

  private double[] capitalLimits() {
    double[] limits = new double[outlook.axis().count()];
    Arrays.fill(limits, Double.POSITIVE_INFINITY);
    settings.capitalLimits().forEach((year, limit) -> limit(limits, year, limit));
    return limits;
  }

  private void limit(double[] limits, FinancialYear year, Amount limit) {
    if (outlook.axis().contains(year)) {
      limits[outlook.axis().position(year)] =
          prices.pounds(limit, settings.place().origin("capital-limits"));
    } else {
      outside("capital-limits", year);
    }
  }

  private void outside(String key, FinancialYear year) {
    problems.add(
        Code.GP512,
        settings.place().origin(key),
        year + " is no year of the plan",
        "it runs from " + outlook.axis().current() + " to " + outlook.axis().horizon());
  }

  private Basis basis(List<Costs> costs) {
    FinancialYear base = baseYear();
    int before = outlook.axis().current().startYear() - base.startYear();
    Discounting discounting = discounting();
    checkReach(discounting, base, before + outlook.axis().count() - 1);
    return new Basis(
        settings.schedule(),
        discounting,
        base,
        priceYear,
        settings.carbonValues(),
        carbonValues(costs, before),
        settings.tonnesDiscounted());
  }

  private FinancialYear baseYear() {
    FinancialYear current = outlook.axis().current();
    FinancialYear base = Objects.requireNonNullElse(settings.baseYear(), current);
    if (base.compareTo(current) > 0) {
      problems.add(
          Code.GP512,
          settings.place().origin("base-year"),
          "the year that is discounted to lies after the current year " + current,
          "costs start in the current year; discount to it or to an earlier year");
      return current;
    }
    return base;
  }

  private void checkReach(Discounting discounting, FinancialYear base, int last) {
    if (discounting.last() < last) {
      problems.add(
          Code.GP524,
          settings.place().origin("schedule"),
          "the plan ends " + last + " years after " + base,
          "the schedule has rates for " + discounting.last() + " years");
    }
  }

  private Discounting discounting() {
    List<DiscountBand> bands = tables.schedules().get(settings.schedule());
    if (bands == null) {
      unknown("schedule", "discount schedule", settings.schedule(), tables.schedules());
      return Discounting.of(List.of(new RateBand(1, 200, 0)));
    }
    return Discounting.of(
        bands.stream()
            .map(band -> new RateBand(band.from(), band.to(), band.rate().doubleValue()))
            .toList());
  }

  private void unknown(String key, String what, String name, Map<String, ?> known) {
    problems.add(
        Code.GP410,
        settings.place().origin(key),
        "unknown " + what + " \"" + name + "\"",
        Nearest.hintOrAll(name, known.keySet()));
  }

  private double[] carbonValues(List<Costs> costs, int before) {
    double[] values = new double[before + outlook.axis().count()];
    YearSeries series = tables.carbonValues().get(settings.carbonValues());
    if (series == null || costs.isEmpty()) {
      return values;
    }
    double factor =
        prices.factor(AppraisalTables.CARBON_PRICES, settings.place().origin("price-year"));
    for (int t = 0; t < outlook.axis().count(); t++) {
      int place = t;
      if (costs.stream().anyMatch(cost -> cost.counted()[place] > 0)) {
        values[before + t] = factor * value(series, outlook.axis().year(t));
      }
    }
    return values;
  }

  private double value(YearSeries series, FinancialYear year) {
    Optional<BigDecimal> value = series.of(year.calendarYear());
    if (value.isEmpty()) {
      problems.add(
          Code.GP524,
          settings.place().origin("carbon-values"),
          "there is no carbon value of " + year,
          "they are published from "
              + series.values().firstKey()
              + " to "
              + series.values().lastKey());
    }
    return value.map(BigDecimal::doubleValue).orElse(0.0);
  }

  private Costs costs(Measure measure, MeasureCosts declared, int place, Action action) {
    FinancialYear start = declared.start();
    Spread spread =
        Spread.of(action, declared.life(), start == null ? -1 : outlook.axis().position(start));
    double capital = pounds(declared.capital(), "capital", declared) * bias(declared).multiplier();
    double[] residual = new double[outlook.axis().count()];
    residual[residual.length - 1] = capital * spread.left();
    return new Costs(
        measure,
        place,
        times(spread.spent(), capital),
        residual,
        times(spread.active(), pounds(declared.yearlyCost(), "yearly-cost", declared)),
        times(spread.active(), pounds(declared.yearlySaving(), "yearly-saving", declared)),
        spread.counted());
  }

  private double pounds(@Nullable Amount money, String key, MeasureCosts declared) {
    return money == null ? 0 : prices.pounds(money, declared.place().origin(key));
  }

  private OptimismBias bias(MeasureCosts declared) {
    String text = declared.optimism();
    double mitigation = declared.mitigation().doubleValue();
    BigDecimal bound = tables.optimismBias().get(text);
    if (text.isEmpty() || bound != null) {
      return new OptimismBias(bound == null ? 0 : bound.doubleValue(), mitigation);
    }
    Optional<BigDecimal> percent = BiasText.fraction(text);
    if (percent.isEmpty()) {
      unknownBias(text, declared);
    }
    return new OptimismBias(percent.map(BigDecimal::doubleValue).orElse(0.0), mitigation);
  }

  private void unknownBias(String text, MeasureCosts declared) {
    problems.add(
        new Fault(
            Code.GP410,
            0,
            text.length(),
            "unknown optimism bias \"" + text + "\"",
            "write a percentage from 0 % to 200 %, or "
                + String.join(", ", tables.optimismBias().keySet())),
        declared.place().origin("optimism-bias"));
  }

  private static double[] times(double[] parts, double amount) {
    return Arrays.stream(parts).map(part -> part * amount).toArray();
  }

  private int latestPrices() {
    return outlook.measures().stream()
        .map(PlacedMeasure::measure)
        .map(Measure::costs)
        .filter(Objects::nonNull)
        .flatMap(c -> Stream.of(c.capital(), c.yearlyCost(), c.yearlySaving()))
        .filter(Objects::nonNull)
        .flatMap(money -> PriceYear.year(money.unit()).stream())
        .max(Comparator.naturalOrder())
        .orElse(AppraisalTables.CARBON_PRICES);
  }

  private FinancialYear year() {
    FinancialYear asked = settings.year();
    if (asked != null && !outlook.axis().contains(asked)) {
      outside("year", asked);
    }
    return asked != null
        ? asked
        : outlook.plan().targets().stream()
            .filter(Target::isRequired)
            .map(Target::by)
            .filter(year -> year.compareTo(outlook.axis().current()) > 0)
            .min(Comparator.naturalOrder())
            .orElse(outlook.axis().horizon());
  }
}
