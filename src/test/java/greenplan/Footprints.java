package greenplan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Severity;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.factors.FactorData;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.inventory.Inventory;
import greenplan.inventory.Resolver;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioReader;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.setup.Outlook;
import greenplan.trajectory.setup.OutlookBuilder;
import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.setup.UncertainPlan;
import greenplan.uncertainty.setup.UncertainPlanBuilder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Footprints of small scenarios, worked out with the factors that are shipped. */
public final class Footprints {

  private static final FactorData SHIPPED =
      FactorData.open(Program.HOME.resolve("emission-factors"), new Problems());

  private Footprints() {}

  /** A scenario of 2019/20 without a head: what follows it is up to the caller. */
  public static String scenario(String rest) {
    return scenario("2019/20", rest);
  }

  public static String scenario(String year, String rest) {
    return "title: A test\norganisation: A hospital\nyear: " + year + "\n" + rest;
  }

  /** The footprint of the reported year of a sound scenario. */
  public static Footprint of(String scenario) {
    Problems problems = new Problems();
    Inventory inventory = requireNonNull(resolve(scenario, problems));
    assertThat(problems.sorted()).as("%s", scenario).filteredOn(Footprints::isError).isEmpty();
    return of(inventory);
  }

  /** The footprint of the reported year of a sound scenario file. */
  public static Footprint ofFile(Path file) {
    Problems problems = new Problems();
    Scenario scenario = requireNonNull(ScenarioReader.read(file, problems));
    Inventory inventory = Resolver.resolve(scenario, SHIPPED, problems);
    assertThat(problems.sorted()).as("%s", file).filteredOn(Footprints::isError).isEmpty();
    return of(inventory);
  }

  /** What is wrong with a scenario, one problem a line, without its hint. */
  public static List<String> problems(String scenario) {
    Problems problems = new Problems();
    resolve(scenario, problems);
    return problems.sorted().stream()
        .map(p -> p.code() + " " + p.origin() + ": " + p.message())
        .toList();
  }

  /** The hints of everything that is wrong with a scenario. */
  public static List<String> hints(String scenario) {
    Problems problems = new Problems();
    resolve(scenario, problems);
    return problems.sorted().stream().map(Problem::hint).toList();
  }

  /** The kilograms of one component of one line. */
  public static BigDecimal kilograms(Footprint footprint, String line, String component) {
    return line(footprint, line, component).emissions().kgCo2e();
  }

  /** The sum of all components of one line in kilograms. */
  public static BigDecimal kilograms(Footprint footprint, String line) {
    return footprint.lines().stream()
        .filter(l -> l.line().declared().id().equals(line))
        .map(l -> l.emissions().kgCo2e())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public static FootprintLine line(Footprint footprint, String line, String component) {
    List<FootprintLine> found =
        footprint.lines().stream()
            .filter(l -> l.line().declared().id().equals(line))
            .filter(l -> l.component().component().id().equals(component))
            .toList();
    assertThat(found).as("%s, %s", line, component).hasSize(1);
    return found.get(0);
  }

  private static Footprint of(Inventory inventory) {
    Scenario scenario = inventory.scenario();
    return Footprint.of(inventory, scenario.year(), scenario.boundary());
  }

  /** The trajectory of a sound scenario with a plan. */
  public static Trajectory trajectory(String scenario) {
    Problems problems = new Problems();
    Outlook outlook = outlook(scenario, problems);
    assertThat(problems.sorted()).as("%s", scenario).filteredOn(Footprints::isError).isEmpty();
    return Trajectory.of(outlook);
  }

  /** How sure a sound scenario file is. */
  public static Certainty certainty(Path file, int threads) {
    Problems problems = new Problems();
    Scenario scenario = requireNonNull(ScenarioReader.read(file, problems));
    Inventory inventory = Resolver.resolve(scenario, SHIPPED, problems);
    Outlook outlook = OutlookBuilder.of(inventory, SHIPPED.series(problems), problems);
    UncertainPlan plan =
        UncertainPlanBuilder.of(outlook, requireNonNull(scenario.uncertainty()), problems);
    assertThat(problems.sorted()).as("%s", file).filteredOn(Footprints::isError).isEmpty();
    return Certainty.of(plan, threads);
  }

  /** What is wrong with a scenario and its plan, one problem a line, without its hint. */
  public static List<String> planProblems(String scenario) {
    Problems problems = new Problems();
    outlook(scenario, problems);
    return problems.sorted().stream()
        .map(p -> p.code() + " " + p.origin() + ": " + p.message())
        .toList();
  }

  private static Outlook outlook(String scenario, Problems problems) {
    Inventory inventory = requireNonNull(resolve(scenario, problems));
    return OutlookBuilder.of(inventory, SHIPPED.series(problems), problems);
  }

  private static @Nullable Inventory resolve(String text, Problems problems) {
    Source source = Source.ofText("s.yaml", text);
    Scenario scenario = ScenarioReader.read(new TextFile(source, text), problems);
    return scenario == null ? null : Resolver.resolve(scenario, SHIPPED, problems);
  }

  private static boolean isError(Problem problem) {
    return problem.code().severity() == Severity.ERROR;
  }
}
