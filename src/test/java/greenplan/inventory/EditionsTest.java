package greenplan.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edition of the factors a year takes. */
class EditionsTest {

  private static Footprint electricity(String year, String factors) {
    return Footprints.of(
        Footprints.scenario(year, factors + "activities: {electricity: 1000 kWh}\n"));
  }

  private static List<String> sets(Footprint footprint, String component) {
    return footprint.lines().stream()
        .map(FootprintLine::component)
        .filter(c -> c.component().id().equals(component))
        .map(c -> c.factor().set())
        .toList();
  }

  /** April to December lie in the first calendar year: three quarters. */
  @ParameterizedTest
  @CsvSource({
    "2007/08, desnz-2007",
    "2018/19, desnz-2018",
    "2020/21, desnz-2020",
    "2024/25, desnz-2024",
    "2025/26, desnz-2025"
  })
  void theYearThatHoldsMost(String year, String set) {
    // the sets before 2016 are condensed and lack well-to-tank
    String pins =
        year.startsWith("2007")
            ? "factors: {pins: {electricity.well-to-tank: desnz-2016,"
                + " electricity.well-to-tank-of-transmission-and-distribution: desnz-2016}}\n"
            : "";
    assertThat(sets(electricity(year, pins), "generation")).containsExactly(set);
  }

  /** 1,000 kWh x (0.75 x 0.2556 + 0.25 x 0.23314) = 191.7 + 58.285. */
  @Test
  void weighted() {
    Footprint footprint = electricity("2019/20", "factors: {choice: weighted}\n");
    List<BigDecimal> parts =
        footprint.lines().stream()
            .filter(l -> l.component().component().id().equals("generation"))
            .map(l -> l.emissions().kgCo2e())
            .toList();
    assertThat(sets(footprint, "generation")).containsExactly("desnz-2019", "desnz-2020");
    assertThat(parts.get(0)).isEqualByComparingTo("191.7");
    assertThat(parts.get(1)).isEqualByComparingTo("58.285");
  }

  @Test
  @DisplayName("weighted needs the next edition too, and says which is missing")
  void weightedWithoutTheNextEdition() {
    String scenario =
        Footprints.scenario(
            "2026/27",
            "factors: {choice: weighted}\nactivities: {average-car:"
                + " {amount: 1 km, purpose: commuting}}\n");
    assertThat(Footprints.problems(scenario))
        .contains("GP404 s.yaml:5:27: there is no edition of desnz for 2027");
    String before =
        Footprints.scenario("2000/01", "factors: {choice: weighted}\nactivities: {gas: 1 kWh}\n");
    assertThat(Footprints.problems(before))
        .contains("GP404 s.yaml:5:14: there is no edition of desnz for 2000");
    assertThat(Footprints.hints(before)).anyMatch(hint -> hint.contains("the nearest is 2002"));
  }

  @Test
  @DisplayName("an edition that is chosen for a series holds for all of it")
  void chosenEdition() {
    Footprint footprint = electricity("2019/20", "factors: {editions: {desnz: 2017}}\n");
    assertThat(footprint.lines())
        .extracting(l -> l.component().factor().set())
        .containsOnly("desnz-2017");
    assertThat(Footprints.kilograms(footprint, "electricity", "generation"))
        .isEqualByComparingTo("351.56");
  }

  @Test
  @DisplayName("a pin holds for one factor, and wins over a chosen edition")
  void pins() {
    Footprint footprint =
        electricity(
            "2019/20",
            "factors: {editions: {desnz: 2017}, pins: {electricity.generation: desnz-2018}}\n");
    assertThat(sets(footprint, "generation")).containsExactly("desnz-2018");
    assertThat(sets(footprint, "well-to-tank")).containsExactly("desnz-2017");
  }

  /** The gap between two editions is given to the nearer one; half way, to the earlier. */
  @ParameterizedTest
  @CsvSource({"1990/91, 2002", "2031/32, 2026"})
  void theNearestEditionIsNamed(String year, String nearest) {
    String scenario = Footprints.scenario(year, "activities: {electricity: 1 kWh}\n");
    assertThat(Footprints.hints(scenario))
        .isNotEmpty()
        .allMatch(hint -> hint.startsWith("the nearest is " + nearest));
  }

  @Test
  @DisplayName("a factor that came later: the nearest edition that holds it")
  void aFactorThatCameLater() {
    assertThat(Footprints.hints(Footprints.scenario("activities: {homeworking: 1 FTE.hour}\n")))
        .containsExactly(
            "the nearest set to use in its place is desnz-2022; to use it, write under factors:"
                + " pins: {homeworking.total: desnz-2022}");
    // 100 hours x 0.34075331; that set is published unrounded
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                """
                factors: {pins: {homeworking.total: desnz-2022}}
                activities: {homeworking: 100 FTE.hour}
                """));
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("34.075331");
  }

  @Test
  @DisplayName("a gas that a basis lacks can be pinned to the set that the message names")
  void aGasThatABasisLacks() {
    String line = "activities: {sevoflurane: 1 kg}\n";
    assertThat(Footprints.hints(Footprints.scenario("gwp: AR4\n" + line)))
        .containsExactly(
            "the nearest set to use in its place is ipcc-gwp-ar5; to use it, write under factors:"
                + " pins: {sevoflurane.gwp: ipcc-gwp-ar5}");
    String pin = "gwp: AR4\nfactors: {pins: {sevoflurane.gwp: ipcc-gwp-ar5}}\n";
    assertThat(Footprints.of(Footprints.scenario(pin + line)).total().kgCo2e())
        .isEqualByComparingTo("216");
  }

  @ParameterizedTest
  @CsvSource({"RCoA", "SDU"})
  @DisplayName(
      "a basis that knows anaesthetic gases alone leaves refrigerants to the year's edition")
  void aBasisOfAnaestheticGasesAlone(String basis) {
    Footprint footprint =
        Footprints.of(Footprints.scenario("gwp: " + basis + "\nactivities: {hfc-134a: 1 kg}\n"));
    assertThat(sets(footprint, "release")).containsExactly("desnz-2019");
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("1430");
  }

  @Test
  @DisplayName("a series without years is the same in every year: waste of the hospital study")
  void aSeriesWithOneEdition() {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "2012/13", "activities: {clinical-waste-high-temperature-incineration: 1 t}\n"));
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("1074");
  }
}
