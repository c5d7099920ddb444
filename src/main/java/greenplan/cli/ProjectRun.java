package greenplan.cli;

import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Limits;
import greenplan.appraisal.choice.Portfolio;
import greenplan.appraisal.choice.Selection;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.InputFile;
import greenplan.report.ChoiceResult;
import greenplan.report.ChoiceWords;
import greenplan.report.RunRecord;
import greenplan.scenario.plan.Named;
import greenplan.scenario.project.Project;
import greenplan.scenario.project.ProjectTable;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.Unit;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Which projects of a table to buy. */
final class ProjectRun implements ChoiceRun {

  private static final Unit TONNE = Unit.of("tCO2e");

  private final Problems problems;
  private @Nullable InputFile input;

  ProjectRun(Problems problems) {
    this.problems = problems;
  }

  @Override
  public RunRecord record() {
    InputFile file = Objects.requireNonNull(input);
    return new RunRecord(
        Version.number(),
        new Hashes(Home.factors()).ofFiles(List.of(file)),
        List.of(),
        new LinkedHashMap<>(),
        problems.warnings().stream().map(FootprintRun::brief).toList());
  }

  @Override
  public @Nullable ChoiceResult choose(String file, InputStream in, ChoiceOptions asked) {
    Path path = Path.of(file);
    InputFile named = new InputFile(path, file, String.valueOf(path.getFileName()));
    input = named;
    List<Project> projects = ProjectTable.read(named, problems);
    checkYears(projects, asked);
    if (problems.hasErrors()) {
      return null;
    }
    int first = firstYear(projects);
    Limits limits = limits(projects, first, asked);
    List<Candidate> candidates =
        projects.stream().map(project -> candidate(project, first, limits)).toList();
    Portfolio portfolio = new Portfolio(candidates, limits);
    Optional<Selection> best =
        asked.target() == null ? portfolio.most() : cheapest(portfolio, candidates, asked.target());
    if (problems.hasErrors() || best.isEmpty()) {
      return null;
    }
    if (best.get().chosen().isEmpty()) {
      problems.add(
          Code.GP522,
          ChoiceOptions.option("--budget"),
          "within the limits no project can be bought",
          ChoiceWords.cheapest(candidates));
      return null;
    }
    Selection greedy = asked.target() == null ? portfolio.greedy() : null;
    return ChoiceWords.table(
        named.local(), projects, candidates, limits, first, best.get(), greedy);
  }

  private Optional<Selection> cheapest(
      Portfolio portfolio, List<Candidate> candidates, String target) {
    Reading<Amount> amount = Amount.parse(target);
    if (!amount.isValue() || !amount.value().unit().isKindOf(TONNE)) {
      problems.add(
          Code.GP303,
          ChoiceOptions.option("--target"),
          "\"" + target + "\" is not an amount of emissions",
          "a table has no targets with names: write how much to save, as in \"6,500 tCO2e\"");
      return Optional.empty();
    }
    double tonnes = amount.value().in(TONNE).number().doubleValue();
    Optional<Selection> found = portfolio.cheapest(tonnes);
    if (found.isEmpty()) {
      BigDecimal all = BigDecimal.valueOf(candidates.stream().mapToDouble(Candidate::tonnes).sum());
      problems.add(
          Code.GP522,
          ChoiceOptions.option("--target"),
          "no set within the limits saves " + target,
          "all projects together save "
              + all.stripTrailingZeros().toPlainString()
              + " tCO2e, limits apart");
    }
    return found;
  }

  private void checkYears(List<Project> projects, ChoiceOptions asked) {
    for (Project project : projects) {
      if (!asked.byYear().isEmpty() && project.year() == null) {
        problems.add(
            Code.GP201,
            project.place().origin(),
            "the project has no year, and capital is limited by year",
            "add a column \"year\" with the year in which the capital is spent");
      }
    }
  }

  private static int firstYear(List<Project> projects) {
    return projects.stream()
        .map(Project::year)
        .filter(Objects::nonNull)
        .mapToInt(FinancialYear::startYear)
        .min()
        .orElse(0);
  }

  private static Limits limits(List<Project> projects, int first, ChoiceOptions asked) {
    int last =
        projects.stream()
            .map(Project::year)
            .filter(Objects::nonNull)
            .mapToInt(FinancialYear::startYear)
            .max()
            .orElse(first);
    double[] byYear = new double[last - first + 1];
    Arrays.fill(byYear, Double.POSITIVE_INFINITY);
    NavigableMap<FinancialYear, Amount> years = asked.byYear();
    years.forEach(
        (year, limit) -> {
          int at = year.startYear() - first;
          if (at >= 0 && at < byYear.length) {
            byYear[at] = limit.number().doubleValue();
          }
        });
    return new Limits(asked.budget(), byYear, OptionalDouble.empty());
  }

  private static Candidate candidate(Project project, int first, Limits limits) {
    double[] capital = new double[limits.byYear().length];
    double pounds = project.capital().movePointRight(3).doubleValue();
    FinancialYear year = project.year();
    capital[year == null ? 0 : year.startYear() - first] = pounds;
    double tonnes = project.tonnes().doubleValue();
    BigDecimal npv = project.npv();
    return new Candidate(
        project.id(),
        capital,
        tonnes,
        npv == null ? 0 : npv.movePointRight(3).doubleValue(),
        tonnes > 0 ? pounds / tonnes : Double.POSITIVE_INFINITY,
        project.requires().stream().map(Named::name).toList(),
        project.exclusive().stream().map(Named::name).toList());
  }
}
