package greenplan.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  private static final Source FILE = Source.ofText("trust.yaml", "");

  @Test
  void anOriginPrintsAsMuchAsIsKnown() {
    assertThat(Origin.of(FILE)).hasToString("trust.yaml");
    assertThat(Origin.of(FILE, 12)).hasToString("trust.yaml:12");
    assertThat(new Origin(FILE, 12, 5, 3)).hasToString("trust.yaml:12:5");
  }

  /** A value of 8 characters in column 11: columns 11 to 18. */
  @ParameterizedTest
  @CsvSource({
    "0, 8, 11, 8",
    "6, 2, 17, 2",
    "6, 9, 17, 2",
    "7, 0, 18, 1",
    "8, 1, 18, 1",
    "500, 3, 18, 1"
  })
  void aPartNeverLeavesTheWhole(int offset, int length, int column, int partLength) {
    Origin part = new Origin(FILE, 3, 11, 8).part(offset, length);
    assertThat(part).isEqualTo(new Origin(FILE, 3, column, partLength));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "1, -1, 0", "1, 1, -1"})
  void thereIsNothingBeforeTheStart(int line, int column, int length) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Origin(FILE, line, column, length));
  }
}
