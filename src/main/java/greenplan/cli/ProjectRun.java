package greenplan.cli;

import greenplan.appraisal.ProjectChoice;
import greenplan.appraisal.ProjectYears;
import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Selection;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.report.ChoiceResult;
import greenplan.report.ChoiceWords;
import greenplan.report.RunRecord;
import greenplan.scenario.project.Project;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.Unit;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which projects of a table to buy. */
final class ProjectRun implements ChoiceRun {

  private static final Unit TONNE = Unit.of("tCO2e");

  private final Problems problems;
  private @Nullable ProjectFile table;

  ProjectRun(Problems problems) {
    this.problems = problems;
  }

  @Override
  public RunRecord record() {
    return Objects.requireNonNull(table).record();
  }

  @Override
  public @Nullable ChoiceResult choose(String file, InputStream in, ChoiceOptions asked) {
    ProjectFile read = new ProjectFile(file, problems);
    table = read;
    List<Project> projects = read.read();
    checkYears(projects, asked);
    if (problems.hasErrors()) {
      return null;
    }
    ProjectChoice choice = ProjectChoice.of(projects, asked.budget(), asked.pounds());
    String target = asked.target();
    return target == null ? most(read, choice) : cheapest(read, choice, target);
  }

  private void checkYears(List<Project> projects, ChoiceOptions asked) {
    List<Project> without = projects.stream().filter(project -> project.year() == null).toList();
    if (asked.byYear().isEmpty()) {
      return;
    }
    without.forEach(this::withoutYear);
    if (without.isEmpty() && !projects.isEmpty()) {
      checkLimits(ProjectYears.of(projects), asked);
    }
  }

  private void withoutYear(Project project) {
    problems.add(
        Code.GP201,
        project.place().origin(),
        "the project has no year, and capital is limited by year",
        "add a column \"year\" with the year in which the capital is spent");
  }

  /** A limit of a year in which nothing is spent would be kept to whatever is chosen. */
  private void checkLimits(ProjectYears years, ChoiceOptions asked) {
    asked
        .byYear()
        .forEach(
            (year, limit) -> {
              if (!years.contains(year)) {
                problems.add(
                    Code.GP512,
                    limit.origin(),
                    year + " is no year of the table",
                    "its projects spend from "
                        + new FinancialYear(years.first())
                        + " to "
                        + new FinancialYear(years.last()));
              }
            });
  }

  private @Nullable ChoiceResult most(ProjectFile read, ProjectChoice choice) {
    Optional<Selection> best = choice.portfolio().most();
    if (best.isEmpty() || best.get().chosen().isEmpty()) {
      problems.add(
          Code.GP522,
          ChoiceOptions.option("--budget"),
          "within the limits no project can be bought",
          ChoiceWords.cheapest(choice.candidates()));
      return null;
    }
    return ChoiceWords.table(read.name(), choice, best.get(), choice.portfolio().greedy());
  }

  private @Nullable ChoiceResult cheapest(ProjectFile read, ProjectChoice choice, String target) {
    Reading<Amount> amount = Amount.parse(target);
    if (!amount.isValue() || !amount.value().unit().isKindOf(TONNE)) {
      problems.add(
          Code.GP303,
          ChoiceOptions.option("--target"),
          "\"" + target + "\" is not an amount of emissions",
          "a table has no targets with names: write how much to save, as in \"6,500 tCO2e\"");
      return null;
    }
    double tonnes = amount.value().in(TONNE).number().doubleValue();
    Optional<Selection> found = choice.portfolio().cheapest(tonnes);
    if (found.isEmpty()) {
      missed(choice, target);
      return null;
    }
    return ChoiceWords.table(read.name(), choice, found.get(), null);
  }

  private void missed(ProjectChoice choice, String target) {
    double all = choice.candidates().stream().mapToDouble(Candidate::tonnes).sum();
    problems.add(
        Code.GP522,
        ChoiceOptions.option("--target"),
        "no set within the limits saves " + target,
        "all projects together save "
            + BigDecimal.valueOf(all).stripTrailingZeros().toPlainString()
            + " tCO2e, limits apart");
  }
}
