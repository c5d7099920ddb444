package greenplan.factors.lint;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Problems;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The shipped factors hold nothing that is wrong or unexplained. */
class ShippedFactorsLintTest {

  private static final Path SETS =
      Path.of(System.getProperty("greenplan.home", "."), "emission-factors");

  @Test
  @DisplayName("the shipped factors have no finding that is not accepted with a reason")
  void shippedFactorsAreClean() {
    Problems problems = new Problems();
    LintFolder folder = LintFolder.read(SETS, "emission-factors", problems);
    LintResult result = FactorLint.run(folder, folder.ids(), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(result.findings()).isEmpty();
    assertThat(result.factors()).isGreaterThan(11_000);
    assertThat(result.sets()).isGreaterThan(40);
    assertThat(result.accepted()).isPositive();
  }
}
