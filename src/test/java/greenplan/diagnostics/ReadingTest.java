package greenplan.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final Fault FAULT = new Fault(Code.GP301, 0, 3, "no number", "");

  @Test
  void aReadingIsAValueOrAFault() {
    assertThat(Reading.of("x").isValue()).isTrue();
    assertThat(Reading.of("x").value()).isEqualTo("x");
    assertThat(Reading.fault(FAULT).isValue()).isFalse();
    assertThat(Reading.fault(FAULT).fault()).isEqualTo(FAULT);
  }

  @Test
  void askingForTheOtherIsAMistakeOfTheProgram() {
    assertThatIllegalStateException().isThrownBy(() -> Reading.of("x").fault());
    assertThatIllegalStateException().isThrownBy(() -> Reading.fault(FAULT).value());
  }

  @Test
  void mappingChangesValuesAndKeepsFaults() {
    assertThat(Reading.of("four").map(String::length).value()).isEqualTo(4);
    assertThat(Reading.<String>fault(FAULT).map(String::length).fault()).isEqualTo(FAULT);
  }
}
