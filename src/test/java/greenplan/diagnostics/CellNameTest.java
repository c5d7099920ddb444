package greenplan.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellNameTest {

  @Test
  void lettersAreCountedAsSpreadsheetsDo() {
    assertThat(CellName.letters(1)).isEqualTo("A");
    assertThat(CellName.letters(26)).isEqualTo("Z");
    assertThat(CellName.letters(27)).isEqualTo("AA");
    assertThat(CellName.letters(702)).isEqualTo("ZZ");
    assertThat(CellName.letters(703)).isEqualTo("AAA");
    assertThat(CellName.letters(16_384)).isEqualTo("XFD");
  }

  @Test
  void aPlaceInASheetIsACellARowOrTheSheet() {
    Source sheet = Source.ofSheet("my.xlsx", "Activity");
    assertThat(new Origin(sheet, 14, 3, 1)).hasToString("my.xlsx:Activity!C14");
    assertThat(new Origin(sheet, 14, 0, 0)).hasToString("my.xlsx:Activity!14:14");
    assertThat(Origin.of(sheet)).hasToString("my.xlsx:Activity");
  }
}
