package greenplan.scenario.eric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.factors.FactorData;
import greenplan.footprint.Footprint;
import greenplan.inventory.Inventory;
import greenplan.inventory.Resolver;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioReader;
import greenplan.units.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole return of 2016-17, which lies beside the project and not in it; without it these tests
 * are skipped.
 */
class NationalReturnTest {

  private static final Path RETURN =
      Program.HOME.resolve("../shared/reference/eric/eric-2016-17-site-data.csv");

  private static final Problems PROBLEMS = new Problems();

  @TempDir private static Path folder;

  private static List<Scenario> scenarios = List.of();
  private static Program.Outcome run = new Program.Outcome(0, "", "");

  @BeforeAll
  static void importAll() throws IOException {
    assumeTrue(Files.exists(RETURN), "the return of 2016-17 is not beside the project");
    run =
        Program.run(
            "import", "eric", text(RETURN), "--year", "2016/17", "--all", "-o", text(folder));
    try (Stream<Path> files = Files.list(folder)) {
      scenarios = files.sorted().map(file -> ScenarioReader.read(file, PROBLEMS)).toList();
    }
  }

  private static String text(Path path) {
    return path.toString();
  }

  @Test
  void everyOrganisationBecomesAScenarioWithoutErrors() {
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(scenarios).hasSize(236).doesNotContainNull();
    assertThat(PROBLEMS.sorted()).isEmpty();
    assertThat(scenarios.stream().mapToInt(s -> s.sites().size()).sum()).isEqualTo(1213);
  }

  /** The sums of the columns themselves: 2,784.6 GWh of electricity, 7,612.8 GWh of gas. */
  @Test
  void nationalTotalsComeThrough() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Scenario scenario : scenarios) {
      scenario.years().values().stream()
          .flatMap(section -> section.lines().stream())
          .forEach(l -> sums.merge(l.activity(), l.amount().number(), BigDecimal::add));
    }
    assertThat(sums)
        .containsEntry("electricity", new BigDecimal("2784581267"))
        .containsEntry("green-tariff-electricity", new BigDecimal("200981512"))
        .containsEntry("third-party-renewable-electricity", new BigDecimal("22380259"))
        .containsEntry("natural-gas", new BigDecimal("7612825274"))
        .containsEntry("gas-oil", new BigDecimal("102931299"))
        .containsEntry("coal", new BigDecimal("73284592"))
        .containsEntry("district-heat", new BigDecimal("236319687")) // 196,739,452 + 39,580,235
        .containsEntry("water-supply", new BigDecimal("35928261"))
        .containsEntry("exported-electricity", new BigDecimal("129265410"));
    // 86,361.08 in the column, which holds one value of -22.94 that is left out
    assertThat(sums.get("commercial-and-industrial-waste-landfill"))
        .isEqualByComparingTo("86384.02");
    // 27,154,327 + 139,167,671 + 143,057,564 + 45,488,888 + 22,403,443 + 73,661
    assertThat(sums.get("chp-gas")).isEqualByComparingTo("377345554");
  }

  @Test
  void nationalFloorAreaComesThrough() {
    BigDecimal area =
        scenarios.stream()
            .flatMap(s -> s.years().values().stream())
            .flatMap(section -> section.denominators().stream())
            .map(d -> d.amount().in(Unit.of("m2")).number())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(area).isEqualByComparingTo("26922336");
  }

  @Test
  void everyScenarioHasAFootprint() {
    Problems problems = new Problems();
    FactorData data = FactorData.open(Program.HOME.resolve("emission-factors"), problems);
    for (Scenario scenario : scenarios) {
      Inventory inventory = Resolver.resolve(scenario, data, problems);
      Footprint footprint = Footprint.of(inventory, scenario.year(), scenario.boundary());
      assertThat(footprint.total().kgCo2e()).as(scenario.title()).isPositive();
    }
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void whatWasAssumedAndLeftOutIsPrinted() {
    assertThat(run.err())
        .contains("236 organisations, 1213 sites")
        .contains("counted beside it at 6.")
        .contains("landfill is negative: -22.94")
        .contains("9999 is a row of nines")
        .contains("Written to ");
  }
}
