package greenplan.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.report.Findings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** All that is worked out of a scenario, as a report gets it. */
public final class Found {

  private static @Nullable Findings blmk;

  private Found() {}

  /** Of a scenario file of this repository, such as {@code scenarios/blmk-green-plan.yaml}. */
  public static Findings in(String file) {
    return findings(Program.HOME.resolve(file).toString(), "");
  }

  /** Of {@code scenarios/blmk-green-plan.yaml}, worked out once. */
  public static synchronized Findings blmk() {
    if (blmk == null) {
      blmk = in("scenarios/blmk-green-plan.yaml");
    }
    return blmk;
  }

  /** Of a scenario that is piped in. */
  public static Findings of(String scenario) {
    return findings("-", scenario);
  }

  private static Findings findings(String file, String text) {
    Problems problems = new Problems();
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Findings findings = new ReportRun(problems).findings(file, in, new ScenarioOptions());
    assertThat(findings).as("%s", problems.sorted()).isNotNull();
    return requireNonNull(findings);
  }
}
