package greenplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Makes the pages that the browser looks at. */
final class Reports {

  static final String BLMK = "blmk-green-plan";

  private Reports() {}

  /** The page of a shipped scenario. */
  static Path of(String scenario, Path folder, String... options) {
    return page(Program.HOME.resolve("scenarios/" + scenario + ".yaml"), folder, options);
  }

  /** The page of a scenario. */
  static Path page(Path scenario, Path folder, String... options) {
    Path page = folder.resolve(scenario.getFileName() + String.join("", options) + ".html");
    Stream<String> command = Stream.of("report", scenario.toString(), "-o", page.toString());
    Outcome made = Program.run(Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    assertThat(made.code()).as(made.err()).isZero();
    return page;
  }
}
