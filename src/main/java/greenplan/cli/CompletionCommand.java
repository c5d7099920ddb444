package greenplan.cli;

import greenplan.report.TextOut;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan completion}: commands and options at the press of the tab key. */
@Command(
    name = "completion",
    description = {
      "Write a script with which bash or zsh completes commands and options.",
      "It works for greenplan on the PATH and under the name of the launcher. zsh reads it through"
          + " its own bashcompinit, which the script calls. There is none for PowerShell."
    },
    footer = {
      "%nExamples:",
      "  greenplan completion bash -o ~/.greenplan-completion",
      "  echo '. ~/.greenplan-completion' >> ~/.bashrc",
      "  greenplan completion zsh -o ~/.greenplan-completion",
      "  echo '. ~/.greenplan-completion' >> ~/.zshrc"
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells, as they are typed. */
  private enum Shell {
    bash,
    zsh
  }

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(
      paramLabel = "SHELL",
      description = "The shell: ${COMPLETION-CANDIDATES}; both read the same script.")
  @SuppressWarnings("UnusedVariable")
  private Shell shell = Shell.bash;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash("greenplan", Commands.all(console));
    return new Output(console, options).write(out -> TextOut.write(script, out));
  }
}
