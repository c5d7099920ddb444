package greenplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.nio.file.Path;

/** Makes the pages that the browser looks at. */
final class Reports {

  static final String BLMK = "blmk-green-plan";

  private Reports() {}

  /** The page of a shipped scenario. */
  static Path of(String scenario, Path folder) {
    return page(Program.HOME.resolve("scenarios/" + scenario + ".yaml"), folder);
  }

  /** The page of a scenario. */
  static Path page(Path scenario, Path folder) {
    Path page = folder.resolve(scenario.getFileName() + ".html");
    Outcome made = Program.run("report", scenario.toString(), "-o", page.toString());
    assertThat(made.code()).as(made.err()).isZero();
    return page;
  }
}
