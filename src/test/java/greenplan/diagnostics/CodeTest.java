package greenplan.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

  @ParameterizedTest
  @EnumSource
  void everyCodeExplainsItselfInSentences(Code code) {
    assertThat(code.name()).matches("GP[1-7]\\d\\d");
    assertThat(code.title()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(60);
    assertThat(code.explanation()).endsWith(".").hasSizeGreaterThan(code.title().length());
  }

  @Test
  void noTwoCodesHaveTheSameTitleOrExplanation() {
    assertThat(Arrays.stream(Code.values()).map(Code::title)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Code.values()).map(Code::explanation)).doesNotHaveDuplicates();
  }

  @Test
  void codesStandInTheOrderOfTheirNumbers() {
    assertThat(Code.names()).isSorted();
  }

  /** Plausibility (6) and provenance (7) warn; everything else stops the program. */
  @ParameterizedTest
  @CsvSource({
    "GP101, ERROR", "GP203, ERROR", "GP303, ERROR", "GP404, ERROR",
    "GP506, ERROR", "GP601, WARNING", "GP606, WARNING", "GP703, WARNING"
  })
  void theFamilyDecidesTheSeverity(Code code, Severity severity) {
    assertThat(code.severity()).isEqualTo(severity);
  }

  @Test
  void onlyTwoFamiliesAreWarnings() {
    Stream<String> warnings =
        Arrays.stream(Code.values())
            .filter(c -> c.severity() == Severity.WARNING)
            .map(c -> c.name().substring(0, 3));
    assertThat(warnings).containsOnly("GP6", "GP7");
  }

  @Test
  void codesAreFoundByNameInAnyCase() {
    assertThat(Code.named("gp203")).contains(Code.GP203);
    assertThat(Code.named("GP999")).isEmpty();
    assertThat(Code.named("")).isEmpty();
  }

  @Test
  void severitiesHaveWords() {
    assertThat(Severity.ERROR.word()).isEqualTo("error");
    assertThat(Severity.WARNING.word()).isEqualTo("warning");
  }
}
