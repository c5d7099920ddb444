package greenplan.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.factors.Boundary;
import greenplan.factors.Scope;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every footprint, tried on 200 seeded ones; all of it to the last digit. */
class LawsTest {

  /** Activities in units that convert exactly. */
  private static final List<String> KINDS =
      List.of(
          "gas|kWh|",
          "electricity|MWh|",
          "water-supply|m3|",
          "diesel|L|",
          "small-petrol-car|km|purpose: fleet, ",
          "small-petrol-car|mi|purpose: patient-travel, ",
          "desflurane|mL|",
          "nitrous-oxide-mixture|L|",
          "wood-pellets|t|",
          "spend-pharmaceuticals|GBP|",
          "clinical-waste-incineration|kg|",
          "exported-electricity|kWh|");

  private static final List<String> SITES = List.of("A", "B", "C");
  private static final List<String> QUALITIES = List.of("metered", "estimated");

  /**
   * A line before it is written down.
   *
   * @param kind the activity, its unit and its purpose
   * @param amount up to nine digits, up to four of them decimals
   */
  private record Line(String kind, BigDecimal amount, String site, String quality) {

    Line times(BigDecimal factor) {
      return new Line(kind, amount.multiply(factor), site, quality);
    }

    String text(int number) {
      String[] parts = kind.split("\\|", -1);
      return "  l%d: {activity: %s, %samount: %s %s, site: %s, quality: %s}%n"
          .formatted(number, parts[0], parts[2], amount.toPlainString(), parts[1], site, quality)
          .replace("\r", "");
    }
  }

  static List<Integer> seeds() {
    return IntStream.range(0, 200).boxed().toList();
  }

  private static List<Line> lines(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Line> lines = new ArrayList<>();
    int count = random.nextInt(1, 12);
    for (int i = 0; i < count; i++) {
      lines.add(
          new Line(
              KINDS.get(random.nextInt(KINDS.size())),
              BigDecimal.valueOf(random.nextInt(1, 1_000_000_000), random.nextInt(5)),
              SITES.get(random.nextInt(SITES.size())),
              QUALITIES.get(random.nextInt(QUALITIES.size()))));
    }
    return lines;
  }

  private static Footprint footprint(List<Line> lines) {
    StringBuilder text =
        new StringBuilder("sites: {A: {name: A}, B: {name: B}, C: {name: C}}\nactivities:\n");
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i).text(i));
    }
    return Footprints.of(Footprints.scenario(text.toString()));
  }

  /** Everything that a report adds up. */
  private static List<Emissions> totals(Footprint footprint) {
    List<Emissions> totals = new ArrayList<>();
    for (Boundary boundary : Boundary.values()) {
      totals.add(footprint.within(boundary).total());
    }
    for (Scope scope : Scope.values()) {
      totals.add(footprint.total(scope));
    }
    return totals;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("scaling: three times the activity is three times the emissions")
  void scaling(int seed) {
    BigDecimal three = BigDecimal.valueOf(3);
    List<Line> lines = lines(seed);
    List<Emissions> once = totals(footprint(lines));
    List<Emissions> thrice = totals(footprint(lines.stream().map(l -> l.times(three)).toList()));
    assertThat(thrice)
        .isEqualTo(
            once.stream().map(e -> Emissions.ofKilograms(e.kgCo2e().multiply(three))).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("splitting: a line in two parts leaves every total")
  void splitting(int seed) {
    List<Line> lines = lines(seed);
    SplittableRandom random = new SplittableRandom(seed);
    BigDecimal part = BigDecimal.valueOf(random.nextInt(1, 100), 2);
    List<Line> split = new ArrayList<>();
    for (Line line : lines) {
      split.add(line.times(part));
      split.add(line.times(BigDecimal.ONE.subtract(part)));
    }
    assertThat(totals(footprint(split))).isEqualTo(totals(footprint(lines)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("order: lines in another order leave every total")
  void order(int seed) {
    List<Line> lines = lines(seed);
    List<Line> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(totals(footprint(shuffled))).isEqualTo(totals(footprint(lines)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("units: the same amount in another unit leaves every total")
  void units(int seed) {
    List<Line> lines = lines(seed);
    List<Line> changed = lines.stream().map(LawsTest::inAnotherUnit).toList();
    assertThat(totals(footprint(changed))).isEqualTo(totals(footprint(lines)));
  }

  private static Line inAnotherUnit(Line line) {
    for (String[] change :
        new String[][] {
          {"|kWh|", "|GWh|", "0.000001"},
          {"|MWh|", "|GJ|", "3.6"},
          {"|m3|", "|L|", "1000"},
          {"|L|", "|m3|", "0.001"},
          {"|mL|", "|L|", "0.001"},
          {"|t|", "|kg|", "1000"},
          {"|kg|", "|g|", "1000"}
        }) {
      if (line.kind().contains(change[0])) {
        return new Line(
                line.kind().replace(change[0], change[1]),
                line.amount(),
                line.site(),
                line.quality())
            .times(new BigDecimal(change[2]));
      }
    }
    return line;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("sums: under every heading the parts are the total, and so are the gases")
  void sums(int seed) {
    Footprint footprint = footprint(lines(seed));
    List<Function<FootprintLine, String>> headings =
        List.of(
            l -> l.placement().ghgId(),
            l -> l.placement().nhsId(),
            l -> l.placement().scope().id(),
            l -> l.line().declared().details().site(),
            l -> l.line().declared().details().quality(),
            l -> l.line().activity().id(),
            l -> l.component().factor().set());
    for (Boundary boundary : Boundary.values()) {
      Footprint within = footprint.within(boundary);
      for (Function<FootprintLine, String> heading : headings) {
        assertThat(Totals.of(Totals.by(within.counted(), heading).values().stream()))
            .isEqualTo(within.total());
      }
      GasTotals gases = GasTotals.of(within.counted());
      assertThat(
              gases
                  .co2()
                  .plus(gases.ch4())
                  .plus(gases.n2o())
                  .plus(gases.notSplit())
                  .plus(gases.rounding()))
          .isEqualTo(within.total());
      assertThat(within.counted().size() + within.apart().size())
          .isEqualTo(footprint.lines().size());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("boundaries: the Footprint Plus is never less than the Carbon Footprint")
  void boundaries(int seed) {
    Footprint footprint = footprint(lines(seed));
    assertThat(footprint.within(Boundary.NHS_CARBON_FOOTPRINT_PLUS).total())
        .isGreaterThanOrEqualTo(footprint.within(Boundary.NHS_CARBON_FOOTPRINT).total());
  }
}
