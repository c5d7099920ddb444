package greenplan.uncertainty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.uncertainty.propagation.LineRange;
import greenplan.uncertainty.propagation.Propagation;
import greenplan.uncertainty.trial.FanYear;
import greenplan.uncertainty.trial.Simulation;
import greenplan.uncertainty.trial.TargetChance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a scenario is, against worked cases and laws. */
class CertaintyTest {

  private static final Path FOLDER = Program.RESOURCES.resolve("uncertainty");

  @TempDir private Path folder;

  /**
   * methods.md 11.1. Supply chain: sqrt(15^2 + 50^2) = 52.2 %, x 45,000 = 23,490 t; medicines
   * sqrt(10^2 + 60^2) = 60.8 %, x 25,000 = 15,207 t; all six sqrt(sum of squares) = 28,009 t of
   * 94,500.
   */
  @Test
  void errorsPropagateAsTheIpccAddsThem() throws IOException {
    Propagation six = Footprints.certainty(FOLDER.resolve("six-lines.yaml"), 1).propagation();
    assertThat(six.total()).isCloseTo(94_500, within(1e-9));
    assertThat(100 * six.independent()).isCloseTo(29.6, within(0.05));
    assertThat(six.independent() * six.total()).isCloseTo(28_009, within(0.5));
    assertThat(six.shared()).isCloseTo(six.independent(), within(1e-12));
    assertThat(six.lines().stream().mapToDouble(line -> 100 * line.line()))
        .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.05 ? 0 : 1, Double.class)
        .containsExactly(5.4, 7.6, 22.4, 18.0, 52.2, 60.8);
    assertThat(six.lines().stream().mapToDouble(LineRange::contribution).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(100 * six.lines().get(4).contribution()).isCloseTo(70, within(0.5));
    assertThat(100 * six.lines().get(5).contribution()).isCloseTo(29, within(0.5));
  }

  /**
   * The two factors of spend give 22,500 t and 15,000 t. Correlated by r, 2 r x 22,500 x 15,000
   * comes to the squares: sqrt(28,009^2 + 675e6 r) is 33,494 t (35.4 %) at 0.5 and 38,205 t (40.4
   * %) at 1.
   */
  @ParameterizedTest
  @CsvSource({"0.5, 35.4", "1, 40.4"})
  void factorsThatGoTogetherAddUp(double coefficient, double percent) throws IOException {
    Propagation six =
        certainty(
                "six-lines.yaml",
                "  factors:\n",
                "  correlations: {spend: {of: [factors.spend.supplies, factors.spend.medicines],"
                    + " coefficient: "
                    + coefficient
                    + "}}\n  factors:\n")
            .propagation();
    assertThat(100 * six.shared()).isCloseTo(percent, within(0.05));
    assertThat(100 * six.independent()).isCloseTo(29.6, within(0.05));
    assertThat(six.lines().stream().mapToDouble(LineRange::contribution).sum())
        .isCloseTo(1, within(1e-12));
  }

  /** Two lines of one factor are as unsure as one of both: 10 % of 20,000 t, not 10 % / sqrt 2. */
  @Test
  void aSharedFactorIsOneUnknown() throws IOException {
    Propagation shared = certainty("shared-lines.yaml", "", "").propagation();
    assertThat(shared.shared()).isCloseTo(0.1, within(1e-12));
    assertThat(shared.independent()).isCloseTo(0.1 / Math.sqrt(2), within(1e-12));
  }

  /**
   * methods.md 11.4: the same cut and noise, and the factor of both years shared, half shared or
   * independent. 40,000 trials have a standard error of 0.25 points; the note's own are rounded to
   * whole points.
   */
  @ParameterizedTest
  @CsvSource({"100, 0.75, 0.45, 0.57", "50, 0.61, 0.39, 0.66", "0, 0.58, 0.35, 0.73"})
  void aFactorOfBothYearsIsDrawnOnce(int share, double chance, double low, double high)
      throws IOException {
    TargetChance half =
        simulation(certainty("shared-factor.yaml", "years: 100 %", "years: " + share + " %"))
            .targets()
            .get(0);
    assertThat(half.met().share())
        .isCloseTo(chance, within(0.005 + 3 * half.met().standardError()));
    assertThat(half.ofBase().p5()).isCloseTo(low, within(0.008));
    assertThat(half.ofBase().p95()).isCloseTo(high, within(0.008));
    assertThat(half.ofBase().p50()).isCloseTo(0.505, within(0.01));
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    Path file = Program.HOME.resolve("scenarios/blmk-green-plan.yaml");
    Simulation one = simulation(Footprints.certainty(file, 1));
    for (int threads : new int[] {2, 5}) {
      Simulation other = simulation(Footprints.certainty(file, threads));
      assertThat(other.fan()).isEqualTo(one.fan());
      assertThat(other.targets().stream().map(TargetChance::influences).toList())
          .isEqualTo(one.targets().stream().map(TargetChance::influences).toList());
      assertThat(other.targets().stream().map(TargetChance::met).toList())
          .isEqualTo(one.targets().stream().map(TargetChance::met).toList());
    }
  }

  /** To the last digits: sums are added in another order than in the deterministic plan. */
  @Test
  void withoutUncertaintyEveryTrialIsThePlan() throws IOException {
    String text = Files.readString(Program.HOME.resolve("scenarios/blmk-green-plan.yaml"));
    String certain =
        text.substring(0, text.indexOf("uncertainty:"))
            + """
            uncertainty:
              seed: 1
              trials: 300
              amounts: {gas: 0 %, supply-chain: {range: 0 %, distribution: lognormal}}
              factors: {electricity: 0 %}
              drivers: {activity: 0 %/yr}
              projections: {grid: 0 %, suppliers: {least: 100 %, mode: 100 %, most: 100 %}}
              measures: {heat-pumps: {chance: 100 %, delay: {least: 0, mode: 0, most: 0}, effect: 0 %}}
            """;
    Path scenarios = Program.HOME.resolve("scenarios");
    Certainty certainty = inFolder(scenarios, certain);
    for (FanYear year : simulation(certainty).fan()) {
      double planned = certainty.trajectory().within(year.boundary()).at(year.year()).planned();
      assertThat(year.spread().p5()).isCloseTo(planned, within(1e-11 * planned));
      assertThat(year.spread().p95()).isCloseTo(planned, within(1e-11 * planned));
    }
    for (TargetChance chance : simulation(certainty).targets()) {
      assertThat(chance.met().times()).isZero();
      assertThat(chance.gap().p50()).isCloseTo(chance.result().gap(), within(1e-6));
      assertThat(chance.influences()).isEmpty();
    }
  }

  /**
   * Normal errors have no bias: the mean of a sum of lines is the sum. Half of the range of 95 % of
   * simulated totals is that of error propagation, since the factors are near normal.
   */
  @Test
  void theMeanOfNormalErrorsIsTheFigure() throws IOException {
    Certainty certainty =
        certainty(
            "six-lines.yaml",
            "uncertainty:\n",
            "uncertainty:\n  seed: 3\n  trials: 40,000\n",
            ": 50 %",
            ": 5 %",
            ": 60 %",
            ": 6 %");
    FanYear now = simulation(certainty).fan().get(0);
    Propagation propagation = certainty.propagation();
    double deviation = propagation.shared() * 94_500 / 1.96;
    assertThat(now.spread().mean()).isCloseTo(94_500, within(3 * deviation / 200));
    assertThat(propagation.mean()).isCloseTo(94_500, within(1e-9));
    // the 5th and the 95th percentile of a normal distribution lie 1.645 deviations out
    assertThat((now.spread().p95() - now.spread().p5()) / 2)
        .isCloseTo(1.645 * deviation, within(0.02 * deviation));
  }

  /** Of lognormal errors the median is entered, so the mean lies above: known without a draw. */
  @Test
  void theMeanOfLognormalErrorsIsKnownExactly() throws IOException {
    Certainty certainty =
        certainty(
            "six-lines.yaml", "uncertainty:\n", "uncertainty:\n  seed: 3\n  trials: 40,000\n");
    // exp(sigma^2 / 2) with sigma = ln(1.5) / 1.96 and ln(1.6) / 1.96: 1.02163 and 1.02917
    double expected = 24_500 + 45_000 * 1.02163 + 25_000 * 1.02917;
    assertThat(certainty.propagation().mean()).isCloseTo(expected, within(1.0));
    assertThat(simulation(certainty).fan().get(0).spread().mean())
        .isCloseTo(expected, within(200.0));
  }

  @Test
  void twiceTheAmountsAreTwiceTheRange() throws IOException {
    String[] seed = {"uncertainty:\n", "uncertainty:\n  seed: 3\n  trials: 500\n"};
    Certainty once = certainty("six-lines.yaml", seed);
    Certainty twice =
        certainty(
            "six-lines.yaml",
            seed[0],
            seed[1],
            "12,000 t",
            "24,000 t",
            "6,000 t",
            "12,000 t",
            "\"2,500 t",
            "\"5,000 t",
            "\"4,000 t",
            "\"8,000 t",
            "45,000 t",
            "90,000 t",
            "25,000 t",
            "50,000 t");
    FanYear one = simulation(once).fan().get(0);
    FanYear other = simulation(twice).fan().get(0);
    assertThat(other.spread().p5()).isCloseTo(2 * one.spread().p5(), within(1e-6));
    assertThat(other.spread().p95()).isCloseTo(2 * one.spread().p95(), within(1e-6));
    assertThat(twice.propagation().shared()).isCloseTo(once.propagation().shared(), within(1e-12));
  }

  /** A target that is further away is less likely. */
  @Test
  void aStricterTargetIsLessLikely() throws IOException {
    double before = 1.1;
    for (int percent : new int[] {40, 45, 50, 55, 60}) {
      double share =
          simulation(
                  certainty(
                      "shared-factor.yaml", "reduction: 47 %", "reduction: " + percent + " %"))
              .targets()
              .get(0)
              .met()
              .share();
      assertThat(share).isLessThan(before);
      before = share;
    }
  }

  /** Delivered in 40 % of trials, and never otherwise: 500 t or 1,000 t against 900 t. */
  @Test
  void aMeasureThatMayNotComeIsThereAsOftenAsItsChance() throws IOException {
    TargetChance chance = delivered("chance: 40 %", "level: 900 tCO2e");
    assertThat(chance.met().share()).isCloseTo(0.4, within(4 * 0.0025));
    assertThat(chance.influences().get(0).variable()).isEqualTo("measures.cut.chance");
    assertThat(chance.influences().get(0).correlation()).isCloseTo(-1, within(1e-9));
  }

  /**
   * A ramp of seven years to 50 % has come to 2/7 x 50 % less where it is two years late: 1,000 x
   * (1 - 0.5 x 5/7) = 642.9 t. A delay of 1.5 to 2.5 years counts as two (2.5 alone would be 3).
   */
  @Test
  void aDelayMovesTheWholeRampByWholeYears() throws IOException {
    TargetChance late = delivered("delay: {least: 1.6, mode: 2, most: 2.4}", "level: 900 tCO2e");
    assertThat(late.gap().p5()).isCloseTo(1000 * (1 - 0.5 * 5 / 7) - 900, within(1e-9));
    assertThat(late.gap().p95()).isCloseTo(late.gap().p5(), within(1e-9));
  }

  private TargetChance delivered(String delivery, String target) throws IOException {
    return simulation(
            certainty(
                "shared-factor.yaml",
                "effect: {least: 84 %, mode: 100 %, most: 112 %}",
                delivery,
                "range: 4.9 %",
                "range: 0 %",
                "range: 34.178 %",
                "range: 0 %",
                "reduction: 47 %",
                target))
        .targets()
        .get(0);
  }

  /** 1,000 t a year fall to 500 t in seven steps, which are 5,000 t together. */
  @Test
  void aBudgetIsHeldWhereAllYearsTogetherStayWithinIt() throws IOException {
    TargetChance exact = delivered("chance: 100 %", "budget: 5000.1 tCO2e, from: 2025/26");
    // 928.57 + 857.14 + 785.71 + 714.29 + 642.86 + 571.43 + 500 = 5,000 t
    assertThat(exact.met().share()).isEqualTo(1);
    assertThat(exact.ofBase().p50()).isCloseTo(5_000 / 5_000.1, within(1e-9));
    assertThat(delivered("chance: 100 %", "budget: 4999.9 tCO2e, from: 2025/26").met().times())
        .isZero();
    assertThat(delivered("chance: 40 %", "budget: 5000.1 tCO2e, from: 2025/26").met().share())
        .isCloseTo(0.4, within(4 * 0.0025));
  }

  private static Simulation simulation(Certainty certainty) {
    return requireNonNull(certainty.simulation());
  }

  /** A scenario of the test folder with some of its text replaced. */
  private Certainty certainty(String name, String... replacements) throws IOException {
    String text = Files.readString(FOLDER.resolve(name));
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(text).contains(replacements[i]);
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    return inFolder(FOLDER, text);
  }

  /** A text beside copies of what else its folder holds. */
  private Certainty inFolder(Path like, String text) throws IOException {
    copy(like, folder);
    return Footprints.certainty(Files.writeString(folder.resolve("changed.yaml"), text), 2);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
  }
}
