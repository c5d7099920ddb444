package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import greenplan.diagnostics.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Help is there for every command, fits a terminal and shows examples. */
class HelpTest {

  private static final int WIDEST = 100;

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamples(List<String> command) {
    String help = help(command);
    assertThat(help.lines()).allMatch(line -> line.length() <= WIDEST);
    boolean lists = help.contains("\nCommands:\n");
    assertThat(lists || help.matches("(?s).*\nExamples?:\n  greenplan .*")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeIsExplained(Code code) {
    Outcome outcome = Program.run("explain", code.name());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith(code + " (").contains(code.explanation());
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheNearest() {
    Outcome outcome = Program.run("fotprint", "a.yaml");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("did you mean \"footprint\"?");
  }

  /** Every command with its words, the program itself first. */
  static Stream<List<String>> commands() {
    List<List<String>> all = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < all.size(); i++) {
      List<String> parent = all.get(i);
      help(parent)
          .lines()
          .dropWhile(line -> !line.equals("Commands:"))
          .skip(1)
          .takeWhile(line -> line.startsWith("  "))
          .filter(line -> line.charAt(2) != ' ')
          .map(line -> Stream.concat(parent.stream(), Stream.of(line.strip().split("[ ,]", 2)[0])))
          .forEach(words -> all.add(words.toList()));
    }
    assertThat(all).hasSizeGreaterThan(10);
    return all.stream();
  }

  private static String help(List<String> command) {
    Stream<String> words = Stream.concat(command.stream(), Stream.of("--help"));
    Outcome outcome = Program.run(words.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }
}
