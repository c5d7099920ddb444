package greenplan.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> NAMES =
      List.of(
          "baseline",
          "natural-gas",
          "electricity",
          "activities",
          "measures",
          "targets",
          "year",
          "site",
          "id");

  @ParameterizedTest
  @CsvSource({
    "baselin, baseline",
    "basline, baseline",
    "BASELINE, baseline",
    "natural-gass, natural-gas",
    "natural gas, natural-gas",
    "naturalgas, natural-gas",
    "electrcity, electricity",
    "electricty, electricity",
    "activites, activities",
    "mesures, measures",
    "yaer, year",
    "target, targets"
  })
  void aSlipOfTheFingerFindsTheName(String typed, String meant) {
    assertThat(Nearest.to(typed, NAMES)).startsWith(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "coal", "zzzzzz", "diesel", "2019/20", "£"})
  void nothingIsNearWhereNothingIsMeant(String typed) {
    assertThat(Nearest.to(typed, NAMES)).isEmpty();
    assertThat(Nearest.hint(typed, NAMES)).isEmpty();
  }

  @Test
  void theNearestComesFirstAndThreeAreEnough() {
    List<String> sites = List.of("site-e", "site-d", "site-c", "site-b", "site-a", "site");
    assertThat(Nearest.to("site-a", sites)).hasSize(3).startsWith("site-a");
  }

  @Test
  void theAnswerDoesNotDependOnTheOrderOfTheNames() {
    assertThat(Nearest.to("site-x", List.of("site-a", "site-b", "site-c")))
        .isEqualTo(Nearest.to("site-x", List.of("site-c", "site-b", "site-a")));
  }

  @Test
  void aNameThatStandsTwiceIsNamedOnce() {
    assertThat(Nearest.to("yaer", List.of("year", "year"))).containsExactly("year");
  }

  @Test
  void hintsAreQuestions() {
    assertThat(Nearest.hint("baselin", NAMES)).isEqualTo("did you mean \"baseline\"?");
    assertThat(Nearest.question(List.of("kWh", "MWh")))
        .isEqualTo("did you mean \"kWh\" or \"MWh\"?");
  }

  @Test
  void aShortListIsWrittenOutWhereNothingIsNear() {
    List<String> scopes = List.of("1", "2", "3");
    assertThat(Nearest.hintOrAll("scope one", scopes)).isEqualTo("write one of: 1, 2, 3");
    assertThat(Nearest.hintOrAll("sitee", NAMES)).isEqualTo("did you mean \"site\"?");
  }

  @Test
  void aWholeBookIsNotCompared() {
    assertThat(Nearest.to("year".repeat(1_000_000), NAMES)).isEmpty();
  }
}
