package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The help of every command on one page, kept equal to what the program prints. */
class CommandPagesTest {

  private static final String HEAD =
      """
      # Every command

      What `--help` prints, an example first; a test keeps this page equal to it. The [README](../README.md) shows what comes
      of the commands.

      """;

  @Test
  void pageIsWhatHelpPrints() {
    List<List<String>> commands = HelpTest.commands().toList();
    String links =
        commands.stream().map(CommandPagesTest::link).collect(Collectors.joining("\n")) + "\n";
    String pages = commands.stream().map(CommandPagesTest::page).collect(Collectors.joining());
    Golden.checkFile(Program.HOME.resolve("docs/commands.md"), HEAD + links + pages);
  }

  @ParameterizedTest
  @MethodSource("greenplan.cli.HelpTest#commands")
  @DisplayName("examples stand right under how a command is written, before all explanation")
  void examplesFirst(List<String> command) {
    List<String> lines = help(command).lines().toList();
    int example = lines.indexOf("");
    assertThat(lines.subList(1, Math.max(1, example))).allMatch(line -> line.startsWith("   "));
    if (example >= 0 && !lines.contains("Commands:")) {
      assertThat(lines.get(example + 1)).startsWith("Example");
      assertThat(lines.get(example + 2)).startsWith("  greenplan ");
    }
  }

  private static String title(List<String> command) {
    return String.join(" ", Stream.concat(Stream.of("greenplan"), command.stream()).toList());
  }

  private static String link(List<String> command) {
    String title = title(command);
    return "- [" + title + "](#" + title.replace(' ', '-').toLowerCase(Locale.ROOT) + ")";
  }

  private static String page(List<String> command) {
    return "\n## " + title(command) + "\n\n```text\n" + help(command) + "```\n";
  }

  private static String help(List<String> command) {
    String[] words = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
    return Program.run(words).out().replace("\r\n", "\n");
  }
}
