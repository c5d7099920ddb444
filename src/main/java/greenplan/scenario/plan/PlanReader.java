package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.documents.Mapping;
import greenplan.factors.Boundary;
import greenplan.scenario.commitment.Commitment;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario says of the years to come. */
public final class PlanReader {

  private static final BigDecimal TENTH = new BigDecimal("0.10");

  private final Fields root;
  private final NavigableSet<FinancialYear> years;
  private final Problems problems;

  private PlanReader(Fields root, NavigableSet<FinancialYear> years, Problems problems) {
    this.root = root;
    this.years = years;
    this.problems = problems;
  }

  /**
   * The plan of a scenario.
   *
   * @param root the fields of the scenario
   * @param years the years that it holds lines of; at least one
   * @param boundary what its totals count
   * @param commitments what its table of commitments holds
   */
  public static Plan read(
      Fields root,
      NavigableSet<FinancialYear> years,
      Boundary boundary,
      List<Commitment> commitments,
      Problems problems) {
    return new PlanReader(root, years, problems).plan(boundary, commitments);
  }

  private Plan plan(Boundary boundary, List<Commitment> commitments) {
    PlanFields given = new PlanFields(root.fields("plan"), problems);
    FinancialYear base = year(given, "base-year", years.first());
    FinancialYear current = year(given, "current-year", years.last());
    if (base.compareTo(current) > 0) {
      PlanProblems.lateBase(given, base, current);
    }
    BigDecimal residual = given.fraction("residual", TENTH);
    TargetReader targets =
        new TargetReader(boundary, base, current, residual, given.text("path").equals("geometric"));
    List<Equivalence> equivalences = all("equivalences", targets::equivalence);
    List<Target> milestones = all("targets", (id, f) -> targets.target(id, f, equivalences));
    List<Driver> drivers = all("drivers", PlanReader::driver);
    List<Indicator> indicators = all("indicators", new IndicatorReader(boundary, current)::read);
    MeasureReader measures = new MeasureReader(current, root.entries("measures").keySet());
    List<Measure> declared = all("measures", measures::read);
    RequirementCircle.check(declared, problems);
    return new Plan(
        settings(given, base, current, residual, due(milestones, indicators), drivers),
        drivers,
        all("projections", PlanReader::projection),
        declared,
        CostReader.appraisal(new PlanFields(root.fields("appraisal"), problems)),
        equivalences,
        milestones,
        all("rates", this::rate),
        indicators,
        all("nested-targets", NestedTargetReader::read),
        linked(commitments, indicators));
  }

  private static List<FinancialYear> due(List<Target> targets, List<Indicator> indicators) {
    Stream<IndicatorTarget> ratios = indicators.stream().flatMap(i -> i.targets().stream());
    return Stream.concat(targets.stream().map(Target::by), ratios.map(IndicatorTarget::by))
        .toList();
  }

  /** Reports commitments that name an indicator which the scenario lacks. */
  private List<Commitment> linked(List<Commitment> commitments, List<Indicator> indicators) {
    List<String> known = indicators.stream().map(Indicator::id).toList();
    for (Commitment commitment : commitments) {
      String name = commitment.indicator();
      if (!name.isEmpty() && !root.entries("indicators").containsKey(name)) {
        problems.add(
            Code.GP410,
            commitment.place().origin("indicator"),
            "unknown indicator \"" + name + "\"",
            known.isEmpty() ? "there is none in this scenario" : Nearest.hintOrAll(name, known));
      }
    }
    return commitments;
  }

  private FinancialYear year(PlanFields given, String key, FinancialYear otherwise) {
    FinancialYear year = given.read(key, FinancialYear::parse);
    if (year != null && !years.contains(year)) {
      PlanProblems.unknownYear(given, key, year, years);
    }
    return year == null ? otherwise : year;
  }

  private PlanSettings settings(
      PlanFields given,
      FinancialYear base,
      FinancialYear current,
      BigDecimal residual,
      List<FinancialYear> due,
      List<Driver> drivers) {
    FinancialYear last =
        Stream.concat(Stream.of(current), due.stream())
            .max(Comparator.naturalOrder())
            .orElse(current);
    FinancialYear horizon = given.read("horizon", FinancialYear::parse, last);
    if (horizon.compareTo(last) < 0) {
      PlanProblems.earlyHorizon(given, horizon, last);
    }
    BigDecimal first = drivers.isEmpty() ? null : drivers.get(0).growth();
    BigDecimal growth = given.read("growth", PlanNumbers::rate);
    return new PlanSettings(
        base,
        current,
        horizon.compareTo(last) < 0 ? last : horizon,
        given.text("path", "linear"),
        residual,
        given.text("attribution", "log-share"),
        given.text("calendar-years", "weighted"),
        given.text("rate-convention"),
        growth == null ? first : growth,
        given.place());
  }

  private interface EntryReader<T> {
    @Nullable T read(String id, PlanFields fields);
  }

  private <T> List<T> all(String key, EntryReader<T> reader) {
    List<T> all = new ArrayList<>();
    root.entries(key)
        .forEach(
            (id, entry) -> {
              T one = reader.read(id, fields(entry));
              if (one != null) {
                all.add(one);
              }
            });
    return all;
  }

  private PlanFields fields(Mapping.Entry entry) {
    return new PlanFields(Fields.of(entry.value(), entry.key(), problems), problems);
  }

  private static Driver driver(String id, PlanFields fields) {
    return new Driver(
        id,
        fields.read("growth", PlanNumbers::rate),
        fields.byYear("growth-from", PlanNumbers::rate),
        fields.byYear("levels", Amount::parse),
        fields.read("elasticity", PlanNumbers::positive, BigDecimal.ONE),
        fields.names("lines"),
        fields.names("denominators"),
        fields.text("source"),
        fields.place());
  }

  private static Projection projection(String id, PlanFields fields) {
    return new Projection(
        id,
        fields.text("title", id),
        fields.text("series"),
        fields.text("marginal"),
        fields.read("decline", PlanNumbers::fall),
        fields.read("from", FinancialYear::parse),
        fields.read("until", FinancialYear::parse),
        fields.byYear("factors", EmissionRate::parse),
        fields.names("lines"),
        fields.fraction("share", BigDecimal.ONE),
        fields.text("source"),
        fields.text("assumption"),
        fields.place());
  }

  private @Nullable StatedRate rate(String id, PlanFields fields) {
    Named target = fields.name("target");
    BigDecimal rate = fields.read("rate", PlanNumbers::fall);
    PlanProblems.unknown(
        fields, "target", "target", target.name(), root.entries("targets").keySet());
    return rate == null
        ? null
        : new StatedRate(id, target, rate, fields.text("convention"), fields.place());
  }
}
