package greenplan.report.replay;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.report.record.Recorded;
import greenplan.report.record.RecordedCommand;
import greenplan.report.record.RecordedFactor;
import greenplan.report.record.RecordedLine;
import greenplan.report.record.RecordedPlacement;
import greenplan.report.record.RecordedRun;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Effects add up without a rest, whatever changed; and each is what it is said to be. */
class ReplayLawsTest {

  private static final RecordedPlacement COUNTED =
      new RecordedPlacement("1", "stationary", "buildings", "", true);
  private static final RecordedPlacement APART =
      new RecordedPlacement("outside-of-scopes", "", "", "", false);

  private static RecordedLine line(
      String id, String amount, String unit, Ratio conversion, String factor, String set) {
    BigDecimal number = new BigDecimal(amount);
    BigDecimal value = new BigDecimal(factor);
    return new RecordedLine(
        id,
        "gas",
        "combustion",
        "a.yaml:1",
        COUNTED,
        number,
        unit,
        conversion,
        new RecordedFactor("gas.combustion", set, value, "kWh"),
        RecordedLine.tonnes(number, conversion, value));
  }

  private static RecordedLine placed(RecordedLine line, RecordedPlacement placement) {
    return new RecordedLine(
        line.id(),
        line.activity(),
        line.component(),
        line.origin(),
        placement,
        line.amount(),
        line.unit(),
        line.conversion(),
        line.factor(),
        line.tonnes());
  }

  private static Recorded recorded(List<RecordedLine> lines) {
    return new Recorded(
        new RecordedCommand("a.yaml", null, null),
        "A hospital",
        "2019/20",
        "ghg-protocol",
        sum(lines, true),
        lines,
        List.of(),
        new RecordedRun("0.1.0", Map.of(), Map.of(), Map.of()));
  }

  private static BigDecimal sum(List<RecordedLine> lines, boolean counted) {
    return lines.stream()
        .filter(line -> line.placement().counted() == counted)
        .map(RecordedLine::tonnes)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> effects(RecordedLine was, RecordedLine is) {
    return Replay.of(recorded(List.of(was)), recorded(List.of(is))).effects().stream()
        .map(e -> e.cause().word() + " " + e.what() + " " + e.tonnes() + " " + e.apart())
        .toList();
  }

  /** 100 x 1 = 100 kg; 100 more at the old factor 1: +100 kg; 200 x (3 - 1): +400 kg. */
  @Test
  @DisplayName("the amount is exchanged at the old factor, the factor at the new amount")
  void order() {
    assertThat(
            effects(
                line("a", "100", "kWh", Ratio.ONE, "1", "own"),
                line("a", "200", "kWh", Ratio.ONE, "3", "own")))
        .containsExactly("data amount 0.1 0", "factor factor 0.4 0");
  }

  /** 100 x 2 x 1 = 200 kg; 100 x 3 x 1 = 300 kg: +100 kg; 100 x 3 x (5 - 1): +1,200 kg. */
  @Test
  @DisplayName("a conversion is exchanged after the amount and before the factor")
  void conversion() {
    assertThat(
            effects(
                line("a", "100", "L", Ratio.of(new BigDecimal(2)), "1", "own"),
                line("a", "100", "L", Ratio.of(new BigDecimal(3)), "5", "own")))
        .containsExactly("factor factor 1.2 0", "factor conversion 0.1 0");
  }

  @Test
  @DisplayName("the same amount in another unit changes nothing but how it is written")
  void unit() {
    assertThat(
            effects(
                line("a", "1000", "kWh", Ratio.ONE, "0.2", "own"),
                line("a", "1", "MWh", Ratio.of(new BigDecimal(1000)), "0.2", "own")))
        .containsExactly("data amount 0 0");
  }

  @Test
  @DisplayName("the same value in another set is another factor, without effect")
  void set() {
    assertThat(
            effects(
                line("a", "1", "kWh", Ratio.ONE, "0.2", "desnz-2023"),
                line("a", "1", "kWh", Ratio.ONE, "0.20", "desnz-2024")))
        .containsExactly("factor factor 0 0");
  }

  /** 1,000 kWh x 0.2 = 0.2 t leave the total and stand apart; the amount doubled before that. */
  @Test
  @DisplayName("a line that is counted elsewhere takes with it what it comes to now")
  void placement() {
    RecordedLine was = line("a", "500", "kWh", Ratio.ONE, "0.2", "own");
    RecordedLine is = placed(line("a", "1000", "kWh", Ratio.ONE, "0.2", "own"), APART);
    assertThat(effects(was, is))
        .containsExactly("data amount 0.1 0", "scenario placement -0.2 0.2");
    assertThat(effects(is, was))
        .containsExactly("data amount 0 -0.1", "scenario placement 0.1 -0.1");
  }

  @Test
  @DisplayName("an equal run is identical, and trailing zeros are no difference")
  void same() {
    RecordedLine line = line("a", "1", "kWh", Ratio.ONE, "0.2", "own");
    assertThat(effects(line, line)).isEmpty();
    Ratio third = Ratio.of(BigDecimal.ONE, new BigDecimal(3));
    Ratio alike = new Ratio(new BigDecimal(2), new BigDecimal(6));
    assertThat(
            effects(
                line("a", "3", "kWh", third, "0.2", "own"),
                line("a", "3.0", "kWh", alike, "0.2", "own")))
        .isEmpty();
  }

  @Test
  @DisplayName("of a thousand pairs of runs, the effects add up to the change, to the last digit")
  void addsUp() {
    Random random = new Random(20261122);
    for (int run = 0; run < 1000; run++) {
      List<RecordedLine> was = lines(random);
      List<RecordedLine> is = lines(random);
      Replay replay = Replay.of(recorded(was), recorded(is));
      assertThat(sum(replay, Effect::tonnes)).isEqualByComparingTo(replay.change());
      assertThat(sum(replay, Effect::apart))
          .isEqualByComparingTo(sum(is, false).subtract(sum(was, false)));
      for (Cause cause : Cause.values()) {
        assertThat(replay.change(cause)).isNotNull();
      }
    }
  }

  private static BigDecimal sum(Replay replay, Function<Effect, BigDecimal> of) {
    return replay.effects().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Some of ten lines, with amounts, units, conversions, factors and places of few values. */
  private static List<RecordedLine> lines(Random random) {
    List<RecordedLine> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      if (random.nextInt(4) > 0) {
        lines.add(line(random, random.nextBoolean() ? "line-" + i : "a.yaml:1"));
      }
    }
    return lines;
  }

  private static RecordedLine line(Random random, String id) {
    Ratio conversion =
        Ratio.of(
            new BigDecimal(1 + random.nextInt(3)), new BigDecimal(random.nextBoolean() ? 7 : 1));
    RecordedLine line =
        line(
            id,
            String.valueOf(random.nextInt(1000)),
            random.nextBoolean() ? "kWh" : "L",
            conversion,
            "0." + random.nextInt(100),
            "set-" + random.nextInt(2));
    RecordedLine placed = random.nextInt(4) > 0 ? line : placed(line, APART);
    return random.nextInt(10) > 0 ? placed : another(placed);
  }

  /** The same numbers with another result, as another version of the program might find. */
  private static RecordedLine another(RecordedLine line) {
    return new RecordedLine(
        line.id(),
        line.activity(),
        line.component(),
        line.origin(),
        line.placement(),
        line.amount(),
        line.unit(),
        line.conversion(),
        line.factor(),
        line.tonnes().add(new BigDecimal("0.003")));
  }
}
