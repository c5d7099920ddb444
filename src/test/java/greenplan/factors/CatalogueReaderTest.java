package greenplan.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.units.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a catalogue is read, and what is said about one that is wrong. */
class CatalogueReaderTest {

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  @DisplayName("an activity takes the components of its pattern, with its family in them")
  void patternAndFamily() throws IOException {
    ActivityCatalogue catalogue =
        read(
            """
            patterns:
              fuel:
                components:
                  - {id: combustion, factor: "{family}.combustion", gwp: "{family}.gwp", scope: 1, ghg: stationary-combustion, nhs: fossil-fuels}
            activities:
              chp-gas: {title: CHP, group: Energy, pattern: fuel, family: natural-gas, aliases: [chp], plain-kwh: gross}
              lpg: {title: LPG, pattern: fuel}
            """);

    assertThat(problems.sorted()).isEmpty();
    Activity chp = catalogue.find("chp").orElseThrow();
    assertThat(chp.id()).isEqualTo("chp-gas");
    assertThat(chp.group()).isEqualTo("Energy");
    assertThat(chp.plainKwh()).isEqualTo(Unit.of("kWh (gross CV)"));
    assertThat(chp.origin().line()).isEqualTo(6);
    assertThat(chp.purposes()).isEmpty();
    assertThat(chp.components(""))
        .containsExactly(
            new Component(
                "combustion",
                "natural-gas.combustion",
                "desnz",
                "natural-gas.gwp",
                new Placement(
                    Scope.SCOPE_1, GhgCategory.STATIONARY_COMBUSTION, NhsCategory.FOSSIL_FUELS)));
    assertThat(catalogue.find("lpg").orElseThrow().components(""))
        .extracting(Component::factor)
        .containsExactly("lpg.combustion");
  }

  @Test
  @DisplayName("an activity adds to its pattern; a purpose of its own replaces the pattern's")
  void patternAndOwn() throws IOException {
    ActivityCatalogue catalogue =
        read(
            """
            patterns:
              trip:
                components:
                  - {id: travel, factor: "{family}.travel", scope: memo}
                purposes:
                  fleet:
                    - {id: exhaust, factor: "{family}.owned", scope: memo}
                  freight:
                    - {id: exhaust, factor: "{family}.freight", scope: memo}
            activities:
              van:
                title: Van
                pattern: trip
                components:
                  - {id: tyres, factor: own.tyres, series: own, scope: memo}
                purposes:
                  fleet:
                    - {id: charging, factor: "{family}.charging", scope: memo}
            """);

    assertThat(problems.sorted()).isEmpty();
    Activity van = catalogue.find("van").orElseThrow();
    assertThat(van.purposes()).containsExactly("fleet", "freight");
    assertThat(van.components(""))
        .extracting(Component::id, Component::series)
        .containsExactly(tuple("travel", "desnz"), tuple("tyres", "own"));
    assertThat(van.components("fleet")).extracting(Component::id).containsExactly("charging");
    assertThat(van.components("commuting")).isEmpty();
  }

  @Test
  @DisplayName("conversions are exact; open is yes or no")
  void conversionsAndOpen() throws IOException {
    ActivityCatalogue catalogue =
        read(
            """
            activities:
              n2o:
                title: Nitrous oxide
                conversions:
                  - {from: L, to: kg, by: 0.0018728, source: density}
              other: {title: Other, open: yes}
              closed: {title: Closed, open: no}
            """);

    assertThat(problems.sorted()).isEmpty();
    assertThat(catalogue.find("n2o").orElseThrow().conversions())
        .containsExactly(
            new StatedConversion(
                Unit.of("L"), Unit.of("kg"), new BigDecimal("0.0018728"), "density"));
    assertThat(catalogue.all())
        .extracting(Activity::id, Activity::isOpen)
        .containsExactly(tuple("n2o", false), tuple("other", true), tuple("closed", false));
  }

  @Test
  @DisplayName("an unknown key is refused at its place")
  void unknownKey() throws IOException {
    read(
        """
        activities:
          gas:
            title: Gas
            familly: natural-gas
        """);
    assertProblem(Code.GP203, 4, "unknown key \"familly\"", "did you mean \"family\"?");
  }

  @Test
  @DisplayName("a missing title is reported where the activity stands")
  void missingTitle() throws IOException {
    read(
        """
        activities:
          gas: {pattern: fuel}
        patterns:
          fuel: {}
        """);
    assertProblem(
        Code.GP201,
        2,
        "the activity has no \"title\"",
        "add \"title:\" (the name that people read)");
  }

  @Test
  @DisplayName("an unknown pattern is reported with the nearest one")
  void unknownPattern() throws IOException {
    read(
        """
        patterns:
          fuel: {}
        activities:
          gas: {title: Gas, pattern: fule}
        """);
    assertProblem(Code.GP204, 4, "unknown pattern \"fule\"", "did you mean \"fuel\"?");
  }

  @Test
  @DisplayName("a category of another scope is refused, with those that belong")
  void categoryOfAnotherScope() throws IOException {
    read(component("scope: 2, ghg: commuting"));
    assertProblem(
        Code.GP204,
        5,
        "the category \"commuting\" does not belong to Scope 2",
        "write one of: purchased-electricity, purchased-heat");
  }

  @Test
  @DisplayName("a scope of the GHG Protocol needs a category")
  void missingCategory() throws IOException {
    read(component("scope: 2"));
    assertProblem(
        Code.GP201,
        5,
        "a component of Scope 2 has no \"ghg\" category",
        "write one of: purchased-electricity, purchased-heat");
  }

  @Test
  @DisplayName("an unknown category is reported once")
  void unknownCategory() throws IOException {
    read(component("scope: 3, ghg: comuting"));
    assertProblem(
        Code.GP204,
        5,
        "\"comuting\" is not one of the values known here",
        "did you mean \"commuting\"?");
  }

  @Test
  @DisplayName("an unknown scope is reported once")
  void unknownScope() throws IOException {
    read(component("scope: 4, ghg: commuting"));
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).code()).isEqualTo(Code.GP204);
    assertThat(problems.sorted().get(0).message()).startsWith("\"4\" is not one of");
  }

  @Test
  @DisplayName("a conversion with an unknown unit or number is reported and left out")
  void badConversion() throws IOException {
    ActivityCatalogue catalogue =
        read(
            """
            activities:
              gas:
                title: Gas
                conversions:
                  - {from: leter, to: kg, by: 1.5, source: x}
                  - {from: L, to: kg, by: "1,5", source: x}
            """);
    assertThat(problems.sorted())
        .extracting(Problem::code, p -> p.origin().line())
        .containsExactly(tuple(Code.GP302, 5), tuple(Code.GP301, 6));
    assertThat(catalogue.find("gas").orElseThrow().conversions()).isEmpty();
  }

  @Test
  @DisplayName("all problems of a catalogue are reported together")
  void allAtOnce() throws IOException {
    read(
        """
        activities:
          gas: {title: Gas, pattern: none, colour: blue}
          oil:
            title: [Oil]
        """);
    assertThat(problems.sorted())
        .extracting(Problem::code, p -> p.origin().line())
        .containsExactly(tuple(Code.GP204, 2), tuple(Code.GP203, 2), tuple(Code.GP202, 4));
  }

  @Test
  @DisplayName("a file that is not there gives a problem and an empty catalogue")
  void noFile() {
    ActivityCatalogue catalogue =
        CatalogueReader.read(folder.resolve("none.yaml"), "none.yaml", problems);
    assertThat(catalogue.all()).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.GP105);
  }

  private static String component(String placement) {
    return """
        activities:
          charging:
            title: Charging
            components:
              - {id: charging, factor: a.b, %s}
        """
        .formatted(placement);
  }

  private ActivityCatalogue read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("activities.yaml"), text);
    return CatalogueReader.read(file, "activities.yaml", problems);
  }

  private void assertProblem(Code code, int line, String message, String hint) {
    List<Problem> found = problems.sorted();
    assertThat(found).extracting(Problem::code).containsExactly(code);
    assertThat(found.get(0).origin().line()).isEqualTo(line);
    assertThat(found.get(0).origin().source().name()).isEqualTo("activities.yaml");
    assertThat(found.get(0).message()).isEqualTo(message);
    assertThat(found.get(0).hint()).isEqualTo(hint);
  }
}
