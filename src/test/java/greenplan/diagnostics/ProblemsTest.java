package greenplan.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static final Source A = Source.ofText("a.yaml", "");
  private static final Source B = Source.ofText("b.csv", "");

  private final Problems problems = new Problems();

  @Test
  void problemsArePrintedByFileLineColumnCodeAndMessage() {
    problems.add(Code.GP203, new Origin(B, 1, 1, 1), "8");
    problems.add(Code.GP203, new Origin(A, 10, 1, 1), "7");
    problems.add(Code.GP203, new Origin(A, 9, 2, 1), "6");
    problems.add(Code.GP204, new Origin(A, 9, 1, 1), "5");
    problems.add(Code.GP203, new Origin(A, 9, 1, 1), "4");
    problems.add(Code.GP203, new Origin(A, 9, 1, 1), "3");
    problems.add(Code.GP203, Origin.of(A, 9), "2");
    problems.add(Code.GP203, Origin.of(A), "1");
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @Test
  void whatTwoReadersOfOneFileFindIsPrintedOnce() {
    problems.add(Code.GP302, new Origin(A, 3, 4, 2), "unknown unit", "hint");
    problems.add(
        Code.GP302, new Origin(Source.ofText("a.yaml", ""), 3, 4, 2), "unknown unit", "hint");
    problems.add(Code.GP302, new Origin(A, 4, 4, 2), "unknown unit", "hint");
    assertThat(problems.sorted()).extracting(p -> p.origin().line()).containsExactly(3, 4);
  }

  @Test
  void warningsAreNotErrors() {
    assertThat(problems.hasErrors()).isFalse();
    problems.add(Code.GP606, Origin.of(A), "a row of nines");
    assertThat(problems.hasErrors()).isFalse();
    problems.add(Code.GP501, Origin.of(A), "negative");
    assertThat(problems.hasErrors()).isTrue();
    assertThat(problems.warnings()).extracting(Problem::code).containsExactly(Code.GP606);
  }

  @Test
  void aFaultStandsWhereItsTextStands() {
    Fault unit = new Fault(Code.GP302, 6, 2, "unknown unit \"kX\"", "did you mean \"kg\"?");
    problems.add(unit, new Origin(A, 3, 11, 8));
    assertThat(problems.sorted())
        .containsExactly(
            new Problem(
                Code.GP302,
                new Origin(A, 3, 17, 2),
                "unknown unit \"kX\"",
                "did you mean \"kg\"?"));
  }

  @Test
  void aFaultInALineOfUnknownColumnIsShownForTheLine() {
    problems.add(new Fault(Code.GP302, 6, 2, "unknown unit", ""), Origin.of(A, 3));
    assertThat(problems.sorted().get(0).origin()).isEqualTo(Origin.of(A, 3));
  }
}
