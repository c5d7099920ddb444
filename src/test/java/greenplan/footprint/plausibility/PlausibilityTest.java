package greenplan.footprint.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each doubt with numbers that can be worked out by hand, just inside and just outside. */
class PlausibilityTest {

  private static final String HEAD = "title: T\norganisation: O\nyear: 2016/17\n";

  /** The warnings of a scenario: code and message. */
  private static List<String> warnings(String rest) {
    byte[] scenario = (HEAD + rest).getBytes(StandardCharsets.UTF_8);
    Outcome outcome = Program.run(scenario, "check", "-");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.err().lines().filter(line -> line.startsWith("warning[")).toList();
  }

  private static String line(String id, String activity, String amount, String more) {
    String text = "{activity: " + activity + ", amount: \"" + amount + "\", source: s";
    return "  " + id + ": " + text + more + "}\n";
  }

  private static String line(String id, String activity, String amount) {
    return line(id, activity, amount, "");
  }

  /** Acute trusts: 17.25 to 249.8 kWh of electricity a square metre, so 17,250 to 249,800 kWh. */
  @ParameterizedTest
  @CsvSource({
    "electricity, '17,250 kWh', ''",
    "electricity, '17,249 kWh', electricity is 17.25 kWh/m2 of floor-area",
    "electricity, '249.8 MWh', ''",
    "electricity, '250 MWh', electricity is 250 kWh/m2 of floor-area",
    "natural-gas, '878,400 kWh', ''",
    "natural-gas, '900,000 kWh (gross CV)', heat is 900 kWh/m2 of floor-area",
    "water-supply, '3,068 m3', ''",
    "water-supply, '4,000 m3', water is 4 m3/m2 of floor-area",
    "glass-waste-landfill, '52 t', ''",
    "glass-waste-landfill, '60 t', waste is 0.06 t/m2 of floor-area",
    "glass-waste-landfill, '5,000 kg', waste is 0.005 t/m2 of floor-area"
  })
  void intensityOutsideOfWhatTrustsReport(String activity, String amount, String message) {
    String scenario =
        "activities:\n" + line("a", activity, amount) + "denominators:\n  floor-area: 1,000 m2\n";
    assertThat(warnings(scenario))
        .isEqualTo(message.isEmpty() ? List.of() : List.of("warning[GP601] " + message));
  }

  /** 15,000 + 5,000 kWh are 20 kWh a square metre; 15,000 alone would be too little. */
  @Test
  void intensityIsOfAllSitesTogether() {
    String scenario =
        "activities:\n"
            + line("a", "electricity", "15,000 kWh")
            + line("b", "onsite-renewable-electricity", "5,000 kWh")
            + "denominators:\n  floor-area: 1,000 m2\n";
    assertThat(warnings(scenario)).isEmpty();
  }

  /** Cubic metres of gas cannot be added to kilowatt-hours, half a year not be compared. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "  a: {activity: natural-gas, amount: 10 m3, source: s}\n",
        "  a: {activity: electricity, amount: 1 kWh, source: s, from: 2016-04-01,"
            + " to: 2016-09-30, part-year: as-measured}\n"
      })
  void whatCannotBeComparedIsNotDoubted(String line) {
    assertThat(warnings("activities:\n" + line + "denominators:\n  floor-area: 1,000 m2\n"))
        .isEmpty();
  }

  /** 100 to 150 is half as much again and passes; 100 to 151 does not, nor 100 to 49. */
  @ParameterizedTest
  @CsvSource({
    "150, ''",
    "50, ''",
    "151, 'e rose by 51 % since 2015/16'",
    "49, 'e fell by 51 % since 2015/16'"
  })
  void aLineThatJumps(int amount, String message) {
    String scenario =
        "activities:\n"
            + line("e", "water-supply", amount + " m3")
            + "years:\n  2015/16:\n    activities:\n    "
            + line("e", "water-supply", "100,000 L");
    assertThat(warnings(scenario))
        .isEqualTo(message.isEmpty() ? List.of() : List.of("warning[GP602] " + message));
  }

  /** New ids, but one activity: 60 + 40 m3 before, 130 + 50 now, +80 %. */
  @Test
  void anActivityThatJumpsUnderOtherIds() {
    String scenario =
        "activities:\n"
            + line("n1", "water-supply", "130 m3")
            + line("n2", "water-supply", "50 m3")
            + "years:\n  2015/16:\n    activities:\n    "
            + line("o1", "water-supply", "60 m3")
            + "    "
            + line("o2", "water-supply", "40 m3");
    assertThat(warnings(scenario))
        .containsExactly("warning[GP602] all water-supply rose by 80 % since 2015/16");
  }

  /** Water of 0.344 kg a cubic metre: 100 m3 are 34.4 kg, 401 m3 137.9 kg, more than 4 x 34.4. */
  @ParameterizedTest
  @CsvSource({"400, 0", "401, 1"})
  void aLineLargerThanAllTheRest(int amount, int doubts) {
    String scenario =
        "activities:\n"
            + line("a", "water-supply", "100 m3")
            + line("b", "water-supply", "100 m3")
            + line("c", "water-supply", "100 m3")
            + line("d", "water-supply", "100 m3")
            + line("e", "water-supply", amount + " m3");
    assertThat(warnings(scenario))
        .hasSize(doubts)
        .allMatch(w -> w.equals("warning[GP603] this line is larger than all the rest together"));
  }

  /** Energy takes ten times: 4 x 34.4 = 137.6 kg; 7,000 kWh of gas are 1,463 kg, 6,000 1,254 kg. */
  @ParameterizedTest
  @CsvSource({"6000, 0", "7000, 1"})
  void energyMayBeLargerThanTheRest(int amount, int doubts) {
    String scenario =
        "activities:\n"
            + line("a", "water-supply", "100 m3")
            + line("b", "water-supply", "100 m3")
            + line("c", "water-supply", "100 m3")
            + line("d", "water-supply", "100 m3")
            + line("e", "natural-gas", amount + " kWh");
    assertThat(warnings(scenario)).hasSize(doubts).allMatch(w -> w.contains("more than ten times"));
  }

  @Test
  void fewLinesSayNothingOfTheLargest() {
    assertThat(warnings("activities:\n" + line("a", "water-supply", "1 m3"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, S, 0", "101, S, 1", "101, R, 0"})
  void moreFuelOfHeatAndPowerThanGas(int fuel, String site, int doubts) {
    String scenario =
        "sites: {S: {name: S}, R: {name: R}}\nactivities:\n"
            + line("gas", "natural-gas", "0.1 MWh", ", site: S")
            + line("chp", "chp-gas", fuel + " kWh", ", site: " + site);
    assertThat(warnings(scenario))
        .hasSize(doubts)
        .allMatch(
            w ->
                w.equals(
                    "warning[GP604] the fuel of combined heat and power, 101 kWh, is more than all"
                        + " gas, 0.1 MWh"));
  }

  @ParameterizedTest
  @CsvSource({
    "electricity, 1000 kWh, £5, ''",
    "electricity, 1000 kWh, £4.9, £0.0049 per kWh",
    "electricity, 1 MWh, £1000, ''",
    "electricity, 1 MWh, £1001, £1.001 per kWh",
    "natural-gas, 1 MWh (gross CV), £2000, £2 per kWh (gross CV)",
    "water-supply, 100 m3, £20, ''",
    "water-supply, 100 m3, £19, £0.19 per m3",
    "water-supply, 100 m3, £2100, £21 per m3",
    "glass-waste-landfill, 1 t, £25000, £25000 per t",
    "paper, 1 t, £999000, ''"
  })
  void priceThatNobodyPays(String activity, String amount, String cost, String message) {
    String scenario = "activities:\n" + line("a", activity, amount, ", cost: \"" + cost + "\"");
    assertThat(warnings(scenario))
        .isEqualTo(message.isEmpty() ? List.of() : List.of("warning[GP605] this makes " + message));
  }

  @ParameterizedTest
  @CsvSource({"9999, 1", "'99,999.00', 1", "999, 1", "99, 0", "1999, 0", "9999.5, 0", "99.99, 0"})
  void rowsOfNines(String amount, int doubts) {
    assertThat(warnings("activities:\n" + line("a", "glass-waste-landfill", amount + " t")))
        .hasSize(doubts)
        .allMatch(w -> w.contains("GP606") && w.endsWith("is a row of nines and looks like a cap"));
  }

  @Test
  void anEditionThatIsNotOfTheYear() {
    String lines =
        "activities:\n" + line("a", "electricity", "1 kWh") + line("b", "natural-gas", "1 kWh");
    assertThat(warnings("factors: {editions: {desnz: 2017}}\n" + lines))
        .containsExactly(
            "warning[GP701] desnz-2017 is used for 2016/17 because the scenario fixes it");
    assertThat(warnings("factors: {editions: {desnz: 2016}}\n" + lines)).isEmpty();
    assertThat(warnings("factors: {pins: {natural-gas.combustion: desnz-2018}}\n" + lines))
        .containsExactly(
            "warning[GP701] desnz-2018 is used for 2016/17 because the scenario fixes it");
  }

  @Test
  void linesWithoutSourceAreCountedInOneWarning() {
    String scenario =
        "activities:\n  electricity: 1 kWh\n  natural-gas: 1 kWh\n" + line("w", "water", "1 m3");
    assertThat(warnings(scenario))
        .containsExactly("warning[GP702] 2 of 3 lines of 2016/17 have no source");
  }

  @Test
  void factorsOfLimitedStandingAreNamedOnceForEachSet() {
    String scenario =
        "activities:\n"
            + line("a", "clinical-waste-incineration", "1 t")
            + line("b", "clinical-waste-incineration", "2 t")
            + line("c", "clinical-waste-autoclave", "3 t")
            + line("d", "solar-pv", "1 kWh");
    assertThat(warnings(scenario))
        .containsExactly(
            "warning[GP703] factors of limited standing are used, of hospital-waste-2021 (study):"
                + " hospital-waste.autoclave-then-low-temperature-incineration,"
                + " hospital-waste.high-temperature-incineration");
  }

  @Test
  void doubtsNeverChangeAResult() {
    byte[] scenario =
        (HEAD + "activities:\n  electricity: 9,999 kWh\n").getBytes(StandardCharsets.UTF_8);
    Outcome outcome = Program.run(scenario, "footprint", "-");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("4.1200"); // 9,999 x 0.41205 = 4,120.08795 kg
    Outcome quiet = Program.run(scenario, "footprint", "-", "--quiet");
    assertThat(quiet).isEqualTo(new Outcome(0, outcome.out(), ""));
  }
}
