package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A script that knows every command. */
class CompletionCommandTest {

  @TempDir private Path folder;

  @Test
  @DisplayName("every command is completed, those below others too; both shells read one script")
  void everyCommand() {
    Outcome bash = Program.run("completion", "bash");
    assertThat(bash.code()).isZero();
    List<List<String>> commands = HelpTest.commands().toList();
    for (List<String> command : commands) {
      String function = "_picocli_greenplan" + String.join("", below(command)).replace("-", "");
      assertThat(bash.out()).contains("function " + function + "() {");
    }
    assertThat(bash.out()).contains("--fail-on", "bashcompinit");
    assertThat(Program.run("completion", "zsh")).isEqualTo(bash);
  }

  private static List<String> below(List<String> command) {
    return command.stream().map(word -> "_" + word).toList();
  }

  @Test
  @DisplayName("a shell that it does not know is named with those that it does")
  void unknownShell() {
    Outcome outcome = Program.run("completion", "powershell");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("[bash, zsh]");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @DisplayName("bash reads the script and completes a command")
  void bash() throws IOException, InterruptedException {
    Path script = folder.resolve("completion");
    assertThat(Program.run("completion", "bash", "-o", script.toString()).code()).isZero();
    assertThat(shell("bash -n " + script)).isEmpty();
    String asked =
        ". %s; COMP_WORDS=(greenplan traj); COMP_CWORD=1; _complete_greenplan; echo ${COMPREPLY[@]}";
    assertThat(shell(asked.replace("%s", script.toString()))).isEqualTo("trajectory\n");
  }

  private String shell(String command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder("bash", "-c", command)
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(out)).isZero();
    return Files.readString(out);
  }
}
