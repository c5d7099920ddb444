package greenplan.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTextTest {

  @Test
  void whatLooksLikeAFormulaGetsAnApostrophe() {
    assertThat(SheetText.of("=1+1")).isEqualTo("'=1+1");
    assertThat(SheetText.of("+44")).isEqualTo("'+44");
    assertThat(SheetText.of("-1")).isEqualTo("'-1");
    assertThat(SheetText.of("@x")).isEqualTo("'@x");
    assertThat(SheetText.of("\t=1")).isEqualTo("' =1");
    assertThat(SheetText.of("\r=1")).isEqualTo("'<U+000D>=1");
    assertThat(SheetText.of("1-1")).isEqualTo("1-1");
    assertThat(SheetText.of("")).isEmpty();
  }

  @Test
  void aTextThatACellCannotHoldIsCutAndSaysSo() {
    String note = " ... (cut: a cell cannot hold all 40000 characters)";
    assertThat(SheetText.of("x".repeat(40_000))).hasSize(SheetText.LONGEST).endsWith("x" + note);
    assertThat(SheetText.of("x".repeat(SheetText.LONGEST))).hasSize(SheetText.LONGEST);
  }

  /** Two units make one character outside the first plane: neither is left alone. */
  @Test
  void aCutSplitsNoCharacter() {
    for (String start : new String[] {"", "x"}) {
      String cut = SheetText.of(start + "\uD83D\uDE00".repeat(20_000));
      assertThat(cut.length()).isLessThanOrEqualTo(SheetText.LONGEST);
      assertThat(cut.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
  }

  @Test
  void codePointsThatXmlCannotHoldBecomeQuestionMarks() {
    assertThat(SheetText.of("a\uFFFE\uFFFFb")).isEqualTo("a??b");
    assertThat(SheetText.of("a\uD800b")).isEqualTo("a<U+D800>b");
  }
}
