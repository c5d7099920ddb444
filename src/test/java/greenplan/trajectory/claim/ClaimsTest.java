package greenplan.trajectory.claim;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Program;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.factors.FactorData;
import greenplan.inventory.ClaimFactor;
import greenplan.inventory.ClaimFactors;
import greenplan.inventory.Inventory;
import greenplan.inventory.Resolver;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioReader;
import greenplan.scenario.claim.Claim;
import greenplan.scenario.claim.ClaimShape;
import greenplan.trajectory.path.RateConvention;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of claim, with the value that it should have worked out by hand. */
class ClaimsTest {

  private static final FactorData SHIPPED =
      FactorData.open(Program.HOME.resolve("emission-factors"), new Problems());

  private static final String MILES =
      "kind: equivalent-distance, says: 73 million miles, amount: 16.5 ktCO2e,"
          + " activity: small-petrol-car, ";
  private static final String CF =
      "kind: yearly-rate, says: about 7%, current: 95%, target: 53%, growth: 2%, ";
  private static final String AIDS =
      "kind: saving-with-cost, money: £2500, examples: [{saved: 115.7 tCO2e, money: £60500},"
          + " {saved: 73.63 tCO2e, money: £14300}], ";

  private final Problems problems = new Problems();

  /** 100 x 16,500 / 324,530 = 5.08428... */
  @Test
  void percentOfABaseline() {
    ClaimResult result =
        result(
            "kind: percent-of-baseline, says: about 5%, amount: 16.5 ktCO2e, baseline: 324530 tCO2e");
    assertComputed(result, "5.084275", Status.REPRODUCED);
  }

  /** The footprint of the test is 20 t; 1 t of it is 5 %. */
  @Test
  void percentOfTheFootprintOfAYear() {
    ClaimResult result =
        result("kind: percent-of-baseline, says: 5%, amount: 1 tCO2e, year: 2023/24");
    assertComputed(result, "5", Status.REPRODUCED);
    assertThat(result.workings().inputs())
        .contains(
            new Figure(
                "baseline",
                new BigDecimal("20.000"),
                "tCO2e",
                "footprint of 2023/24, GHG Protocol, Scopes 1 to 3"));
  }

  /** 16,500,000 / 0.2266 = 72,815,533.98; implied 16.5 / 73 = 0.226027. */
  @Test
  void distanceByTheDirectFactorOfAnEdition() {
    ClaimResult result = result(MILES + "edition: desnz-2023");
    assertComputed(result, "72815533.980583", Status.REPRODUCED);
    assertFinding(result, "implied factor", "0.226027");
    assertThat(result.workings().factors())
        .singleElement()
        .satisfies(
            component -> {
              assertThat(component.factor().id()).isEqualTo("car-small-petrol.owned");
              assertThat(component.factor().set()).isEqualTo("desnz-2023");
            });
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void distanceByTheEditionOfAYearIsTheSame() {
    assertThat(result(MILES + "year: 2023/24").computed())
        .isEqualTo(result(MILES + "edition: desnz-2023").computed());
  }

  /** 0.2266 + 0.06288 = 0.28948; 16,500,000 / 0.28948 = 56,998,756.4. */
  @Test
  void distanceWithWellToTankIsAnotherOne() {
    ClaimResult result = result(MILES + "edition: desnz-2023, counts: with-well-to-tank");
    assertComputed(result, "56998756.390770", Status.REFUTED);
    assertThat(result.workings().factors()).hasSize(2);
  }

  /** 16.5 / 7.3 = 2.26 kg a mile is ten times the factor. */
  @Test
  void distanceFarFromItsFactorIsWarnedOf() {
    ClaimResult result = result(MILES.replace("73 million", "7.3 million") + "edition: desnz-2023");
    assertThat(result.status()).isEqualTo(Status.REFUTED);
    assertThat(warnings())
        .containsExactly("GP609 the stated figure takes 2.26 kgCO2e/mi, the factor is 0.227");
  }

  /** 324,530,000 / (0.1408 x 40,075) = 57,514.7. */
  @Test
  void lapsOfTheEarth() {
    ClaimResult result =
        result(
            "kind: laps-of-the-earth, says: nearly 60000 laps, amount: 324530 tCO2e,"
                + " activity: small-petrol-car, edition: desnz-2023");
    assertComputed(result, "57514.674190", Status.REPRODUCED);
  }

  /** 1 - 0.2 x 16.2 / 6.1 = 0.468852; 16.2 / 6.1 = 2.655738; 0.53 / 0.2 = 2.65. */
  @Test
  void otherBaseYearFromTotals() {
    ClaimResult result =
        result(
            "kind: other-base-year, says: about 47%, reduction: 80%, base: 16.2 MtCO2e,"
                + " other-base: 6100 ktCO2e");
    assertComputed(result, "46.885246", Status.REPRODUCED);
    assertFinding(result, "base years", "2.655738");
    assertFinding(result, "implied base years", "2.65");
  }

  /** 1 - 0.2 / 0.74 = 0.729730; 1 / 0.74 = 1.351351; 0.27 / 0.2 = 1.35. */
  @Test
  void otherBaseYearFromTheFallBetween() {
    ClaimResult result =
        result("kind: other-base-year, says: about 73%, reduction: 80%, already: 26%");
    assertComputed(result, "72.972973", Status.REPRODUCED);
    assertFinding(result, "base years", "1.351351");
    assertFinding(result, "implied base years", "1.35");
  }

  /** (1 - (53 / 95) / 1.02^7) / 7 = (1 - 0.557895 / 1.148686) / 7 = 0.073474. */
  @Test
  void rateByTheConventionThatIsNamed() {
    ClaimResult result = result(CF + "from: 2024/25, to: 2031/32, convention: linear-intensity");
    assertComputed(result, "7.347415", Status.REPRODUCED);
    assertThat(chosen(result)).containsExactly("linear-intensity");
  }

  /** (95 - 53) / (7 x 95) = 6.32 %: one of the last digit is not exceeded, but it rounds to 6. */
  @Test
  void rateByAnotherConventionIsAnotherFigure() {
    ClaimResult result = result(CF + "from: 2024/25, to: 2031/32, convention: linear-current");
    assertComputed(result, "6.315789", Status.OFF_BY_ROUNDING);
  }

  /** From 2025/26, six steps: 42 / (6 x 95) = 7.37 % without growth fits; intensity does not. */
  @Test
  void rateWithoutConventionTakesTheFirstThatFits() {
    ClaimResult result = result(CF + "from: 2025/26, to: 2031/32");
    assertComputed(result, "7.368421", Status.REPRODUCED);
    assertThat(chosen(result)).containsExactly("linear-current");
  }

  /** A base of 100 makes of 42 points in seven years 6 a year. */
  @Test
  void rateOfTheBaseYearNeedsItsLevel() {
    ClaimResult without = result(CF + "from: 2024/25, to: 2031/32");
    ClaimResult with =
        result(CF + "base: 100%, from: 2024/25, to: 2031/32, convention: linear-base");
    assertThat(without.workings().readings()).hasSize(7);
    assertThat(with.workings().readings()).hasSize(9);
    assertComputed(with, "6", Status.OFF_BY_ROUNDING);
  }

  @Test
  void conventionsAreThoseOfTheArithmetic() {
    assertThat(ClaimShape.CONVENTIONS)
        .isEqualTo(Arrays.stream(RateConvention.values()).map(RateConvention::id).toList());
  }

  /** 6,000,000 kg / £2,500 = 2,400; 115,700 / 60,500 = 1.912397; 73,630 / 14,300 = 5.148951. */
  @Test
  void savingIsComparedPerPound() {
    ClaimResult result =
        result(AIDS + "says: 6 ktCO2e, total: 16.5 ktCO2e, most: 5.7 ktCO2e, most-of: all aids");
    assertComputed(result, "0.006", Status.IMPLAUSIBLE);
    assertFinding(result, "share of the total", "36.363636");
    assertFinding(result, "saved per pound", "2400");
    assertFinding(result, "lowest example", "1.912397");
    assertFinding(result, "highest example", "5.148951");
    assertThat(warnings())
        .containsExactly(
            "GP609 6 ktCO2e for 2500 GBP is 2400 kgCO2e a pound, the examples saved 1.91 to 5.15",
            "GP609 6 ktCO2e is more than the footprint of all aids, 5.7 ktCO2e");
  }

  /** Ten times the highest example are 51.48951 kg a pound, or 128,723.8 kg for £2,500. */
  @ParameterizedTest
  @CsvSource({
    "6 tCO2e, PLAUSIBLE,",
    "128.7 tCO2e, PLAUSIBLE,",
    "128.8 tCO2e, IMPLAUSIBLE,",
    "6 kgCO2e, IMPLAUSIBLE, 6000",
    "6 MtCO2e, IMPLAUSIBLE, 0.000006",
    "600 tCO2e, IMPLAUSIBLE,",
    "0 tCO2e, IMPLAUSIBLE,",
  })
  void savingNearTheExamplesIsPlausible(String says, Status expected, BigDecimal likely) {
    ClaimResult result = result(AIDS + "says: " + says);
    assertThat(result.status()).isEqualTo(expected);
    if (likely == null) {
      assertThat(result.computed()).isNull();
    } else {
      assertThat(result.computed()).isEqualByComparingTo(likely);
    }
  }

  @Test
  void savingAboveAllSavingsIsImplausible() {
    ClaimResult result =
        result("kind: saving-with-cost, money: £1m, says: 20 tCO2e, total: 19999 kgCO2e");
    assertThat(result.status()).isEqualTo(Status.IMPLAUSIBLE);
    assertThat(result.workings().doubts())
        .containsExactly("20 tCO2e is more than all savings that it is a part of, 19999 kgCO2e");
  }

  private ClaimResult result(String claim) {
    String text =
        """
        title: A test
        organisation: A hospital
        year: 2023/24
        activities:
          parts: {activity: declared-emissions, amount: 20 tCO2e, source: a report, scope: 1, ghg-category: fugitive}
        claims:
          one: {%s}
        """
            .formatted(claim);
    TextFile file = new TextFile(Source.ofText("claims.yaml", text), text);
    Scenario scenario = requireNonNull(ScenarioReader.read(file, problems));
    Map<Claim, ClaimFactor> factors = ClaimFactors.resolve(scenario, SHIPPED, problems);
    Inventory inventory = Resolver.resolve(scenario, SHIPPED, problems);
    assertThat(problems.hasErrors()).as("%s", problems.sorted()).isFalse();
    List<ClaimResult> results = Claims.of(inventory, factors, problems);
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  private List<String> warnings() {
    return problems.warnings().stream().map((Problem p) -> p.code() + " " + p.message()).toList();
  }

  private static List<String> chosen(ClaimResult result) {
    return result.workings().readings().stream()
        .filter(RateReading::isChosen)
        .map(RateReading::convention)
        .toList();
  }

  private static void assertFinding(ClaimResult result, String name, String expected) {
    assertThat(result.workings().findings())
        .filteredOn(figure -> figure.name().equals(name))
        .singleElement()
        .satisfies(figure -> assertClose(figure.value(), expected));
  }

  private static void assertComputed(ClaimResult result, String expected, Status status) {
    assertClose(requireNonNull(result.computed()), expected);
    assertThat(result.status()).isEqualTo(status);
  }

  private static void assertClose(BigDecimal found, String expected) {
    assertThat(found).isCloseTo(new BigDecimal(expected), within(new BigDecimal("0.000001")));
  }
}
