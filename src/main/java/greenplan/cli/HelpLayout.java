package greenplan.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The order of a help page: how the command is written, examples, and only then what it is. */
final class HelpLayout {

  private HelpLayout() {}

  /** Moves the examples, which commands state as their footer, up to where people start to read. */
  static void install(CommandLine line) {
    List<String> sections = new ArrayList<>(line.getHelpSectionKeys());
    sections.remove(SECTION_KEY_FOOTER);
    sections.add(sections.indexOf(SECTION_KEY_SYNOPSIS) + 1, SECTION_KEY_FOOTER);
    line.setHelpSectionKeys(sections);
    install(line, new ArrayList<>());
  }

  private static void install(CommandLine line, List<CommandLine> seen) {
    if (!seen.contains(line)) {
      seen.add(line);
      line.getHelpSectionMap().put(SECTION_KEY_FOOTER, HelpLayout::examples);
      line.getSubcommands().values().forEach(command -> install(command, seen));
    }
  }

  private static String examples(Help help) {
    String examples = help.footer();
    return examples.isEmpty() ? "" : examples + System.lineSeparator();
  }
}
