package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.diagnostics.Source;
import greenplan.documents.InputFile;
import greenplan.report.RunRecord;
import greenplan.scenario.plan.Pounds;
import greenplan.scenario.project.CapitalLimit;
import greenplan.scenario.project.CapitalLimits;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.PriceYear;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the options of a choice ask for.
 *
 * @param budget pounds; infinite for none
 * @param byYear limits by year
 * @param target the target as typed; null for none
 */
record ChoiceOptions(
    double budget, NavigableMap<FinancialYear, CapitalLimit> byYear, @Nullable String target) {

  /** The options; null after what is wrong has been reported. */
  static @Nullable ChoiceOptions read(
      @Nullable String budget,
      @Nullable String byYear,
      @Nullable String target,
      Problems problems) {
    if (budget == null && byYear == null && target == null) {
      problems.add(
          Code.GP201,
          option("--budget"),
          "nothing says what the choice is to keep to",
          "add --budget \"£1.0m\", --by-year FILE or --target ID");
    }
    double most = budget == null ? Double.POSITIVE_INFINITY : pounds(budget, problems);
    NavigableMap<FinancialYear, CapitalLimit> limits =
        byYear == null
            ? new TreeMap<>()
            : CapitalLimits.read(InputFile.of(Path.of(byYear), byYear), problems);
    limits.values().forEach(limit -> checkPlain(limit.most(), limit.origin(), problems));
    return problems.hasErrors() ? null : new ChoiceOptions(most, limits, target);
  }

  static Origin option(String name) {
    return Origin.of(Source.ofText(name, ""));
  }

  private static double pounds(String text, Problems problems) {
    Reading<Amount> money = Pounds.limit(text);
    if (!money.isValue()) {
      problems.add(
          money.fault().code(), option("--budget"), money.fault().message(), money.fault().hint());
      return 0;
    }
    checkPlain(money.value(), option("--budget"), problems);
    return money.value().number().doubleValue();
  }

  private static void checkPlain(Amount money, Origin origin, Problems problems) {
    if (PriceYear.year(money.unit()).isPresent()) {
      problems.add(
          Code.GP303,
          origin,
          money + " names a price year",
          "a limit is in the prices of the result; write it as £1.0m");
    }
  }

  /** The limits by year, in pounds. */
  Map<FinancialYear, Double> pounds() {
    return byYear.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, limit -> limit.getValue().most().number().doubleValue()));
  }

  /** A record that holds them too. */
  RunRecord in(RunRecord run) {
    RunRecord with =
        Double.isInfinite(budget)
            ? run
            : run.with("budget_gbp", BigDecimal.valueOf(budget).toPlainString());
    for (Map.Entry<FinancialYear, CapitalLimit> limit : byYear.entrySet()) {
      with = with.with("capital_limit." + limit.getKey(), limit.getValue().most().toString());
    }
    return target == null ? with : with.with("target", target);
  }
}
