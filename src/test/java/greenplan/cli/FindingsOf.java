package greenplan.cli;

import static java.util.Objects.requireNonNull;

import greenplan.diagnostics.Problems;
import greenplan.report.Findings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** All that a sound scenario comes to. */
public final class FindingsOf {

  private FindingsOf() {}

  public static Findings file(Path scenario) {
    return findings(scenario.toString(), "");
  }

  public static Findings text(String scenario) {
    return findings("-", scenario);
  }

  private static Findings findings(String file, String text) {
    Problems problems = new Problems();
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Findings findings = new ReportRun(problems).findings(file, in, new ScenarioOptions());
    return requireNonNull(findings, () -> problems.sorted().toString());
  }
}
