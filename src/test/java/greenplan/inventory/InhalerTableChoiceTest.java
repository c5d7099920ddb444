package greenplan.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.Program.Outcome;
import greenplan.factors.SetAbout;
import greenplan.footprint.Footprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which table of inhaler footprints a line takes. */
class InhalerTableChoiceTest {

  private static String scenario(String table, String activity) {
    return Footprints.scenario(
        "2024/25",
        (table.isEmpty() ? "" : "inhaler-footprints: " + table + "\n")
            + "activities:\n  a: {activity: "
            + activity
            + ", amount: 1000 inhalers, source: prescribing data}\n");
  }

  /** 1,000 inhalers: the figure of the table is tonnes. */
  @ParameterizedTest
  @CsvSource({
    "'', ventolin-evohaler, 28260",
    "iif, ventolin-evohaler, 28260",
    "carbon-trust, ventolin-evohaler, 28262",
    "iif, generic-salbutamol, 25240",
    "class-midpoints, large-saba-inhaler, 25260",
    "propellant-ar4, large-saba-inhaler, 26540.8", // 18.56 g x 1430
    "propellant-ar5, large-saba-inhaler, 24128", // 18.56 g x 1300
    "propellant-ar6, large-saba-inhaler, 28396.8", // 18.56 g x 1530
    "propellant-ar6, soft-mist-inhaler, 0"
  })
  void takesTheTable(String table, String activity, String kilograms) {
    Footprint footprint = Footprints.of(scenario(table, activity));
    assertThat(Footprints.kilograms(footprint, "a")).isEqualByComparingTo(kilograms);
    assertThat(footprint.inventory().sets())
        .extracting(SetAbout::series)
        .containsExactly("inhalers");
  }

  @Test
  @DisplayName("a table without the inhaler is an error that names the tables that have it")
  void otherTables() {
    assertThat(Footprints.problems(scenario("", "dry-powder-inhaler")))
        .containsExactly(
            "GP404 s.yaml:5:17: inhalers-iif-2021 has no factor \"inhaler-class-dpi.use\"");
    assertThat(Footprints.hints(scenario("", "dry-powder-inhaler")))
        .containsExactly(
            "tables that have it: class-midpoints, propellant-ar4, propellant-ar5, propellant-ar6;"
                + " for all inhalers of the scenario, write inhaler-footprints: class-midpoints");
    assertThat(Footprints.hints(scenario("class-midpoints", "ventolin-evohaler")))
        .containsExactly(
            "tables that have it: iif, carbon-trust; for all inhalers of the scenario, write"
                + " inhaler-footprints: iif");
  }

  @Test
  @DisplayName("an open line may name the factor of an inhaler, with the table of the scenario")
  void openLine() {
    String open =
        "other, factor: inhaler-ventolin-evohaler-100.use, scope: 3, ghg-category:"
            + " purchased-goods-and-services";
    assertThat(Footprints.kilograms(Footprints.of(scenario("carbon-trust", open)), "a"))
        .isEqualByComparingTo("28262");
  }

  @Test
  @DisplayName("the record of a run says which table was used, and says nothing without inhalers")
  void recorded() {
    Outcome with = Program.pipe(scenario("", "salamol"), "--format", "json");
    assertThat(with.out()).contains("\"inhaler_footprints\" : \"iif\"");
    Outcome without =
        Program.pipe(
            Footprints.scenario("activities:\n  electricity: {amount: 5 kWh, source: meter}\n"),
            "--format",
            "json");
    assertThat(without.out()).doesNotContain("inhaler_footprints");
  }
}
