package greenplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher starts Java with: a Java of ours that only prints what it is given. */
class LauncherTest {

  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
    Files.copy(Program.HOME.resolve("greenplan"), folder.resolve("greenplan"));
    Files.createDirectories(folder.resolve("target"));
    Files.createFile(folder.resolve("target/greenplan.jar"));
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private List<String> start(String options, String... args) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of("/bin/sh", folder.resolve("greenplan").toString()), Arrays.stream(args))
            .toList();
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = process.environment();
    environment.remove("XDG_CACHE_HOME");
    environment.remove("HOME");
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    environment.put("GREENPLAN_JAVA_OPTS", options);
    byte[] out = process.start().getInputStream().readAllBytes();
    return new String(out, StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void shortRunsUseTheQuickCompilerAlone() throws IOException {
    assertThat(start("", "footprint", "inhalers"))
        .contains(QUICK)
        .endsWith("footprint", "inhalers");
    assertThat(start("")).contains(QUICK);
  }

  @Test
  void prescriptionsAreReadWithTheFullCompilerAndASmallHeap() throws IOException {
    assertThat(start("", "inhalers", "a b.csv"))
        .doesNotContain(QUICK)
        .contains("-XX:+UseSerialGC", "-Xms16m", "-Xmn8m")
        .endsWith("inhalers", "a b.csv");
    assertThat(start("", "--color=never", "inhalers")).doesNotContain(QUICK);
  }

  @Test
  void optionsOfTheUserComeLastSoThatTheyWin() throws IOException {
    List<String> args = start("-Xmx64m -Xmn4m", "inhalers", "x.csv");
    assertThat(args).containsSubsequence("-Xmn8m", "-Xmx64m", "-Xmn4m", "-jar");
    List<String> other = start("-XX:TieredStopAtLevel=4", "rate", "x.yaml");
    assertThat(other).containsSubsequence(QUICK, "-XX:TieredStopAtLevel=4", "-jar");
  }
}
