package greenplan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program without a command: help and version. */
@Command(
    name = "greenplan",
    description = {
      "Carbon accounting as code for NHS Green Plans: amounts in plain text in, footprints out, every"
          + " figure traceable to a row and a published factor."
    },
    versionProvider = Version.class,
    subcommandsRepeatable = false,
    footer = {
      "%nStart with a sample:",
      "  greenplan init my-trust",
      "  greenplan footprint my-trust/scenario.yaml",
      "`greenplan COMMAND --help` tells more about a command."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; there may have been warnings",
      "1:errors in the input; no result was written",
      "2:wrong usage",
      "3:a target or a claim is missed; only with --fail-on, and the result was written",
      "4:results differ; only replay, and what differs was written",
      "70:internal fault: please report it",
      "130:interrupted"
    })
final class GreenplanCommand extends CommandGroup {

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable")
  private boolean version;

  GreenplanCommand(Console console) {
    super(console, ExitCode.OK);
  }
}
