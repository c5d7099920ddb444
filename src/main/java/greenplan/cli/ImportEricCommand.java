package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.report.TextOut;
import greenplan.scenario.eric.EricImport;
import greenplan.units.FinancialYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan import eric}: a scenario for each organisation of an estates return. */
@Command(
    name = "eric",
    description = {
      "Write a scenario for each organisation of a file of ERIC sites.",
      "ERIC, the Estates Returns Information Collection, is what every NHS trust in England reports"
          + " of its energy, water and waste. Nothing is guessed silently: what is assumed or left"
          + " out stands in the scenarios and is printed."
    },
    footer = {
      "%nExamples:",
      "  greenplan import eric sites.csv --year 2016/17 --organisation RD8 -o scenarios",
      "  greenplan import eric sites.csv --trusts trusts.csv --year 2016/17 --all -o trusts"
    })
final class ImportEricCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "SITES", description = "The file of sites, a table as CSV.")
  private Path sites = Path.of("");

  @Option(
      names = "--trusts",
      paramLabel = "FILE",
      description = "The file of trusts; gives names, and shows trusts without sites.")
  private @Nullable Path trusts;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Which which = new Which();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      required = true,
      converter = ScenarioOptions.Years.class,
      description = "The financial year of the file, as 2016/17; the file itself does not say.")
  private @Nullable FinancialYear year;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "Where to write; made where it does not exist.")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Replace scenarios that are there already.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out warnings and what was assumed.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  /** Which organisations: some or all. */
  static final class Which {

    @Option(
        names = "--organisation",
        paramLabel = "CODE",
        description = "An organisation, as RD8; may be given several times.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--all", description = "Every organisation of the file.")
    @SuppressWarnings("UnusedVariable")
    private boolean all;
  }

  ImportEricCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (year == null) {
      return ExitCode.USAGE;
    }
    Problems problems = new Problems();
    EricImport made = EricImport.of(sites, trusts, year, which.codes, problems);
    if (!force) {
      made.scenarios().keySet().forEach(name -> checkAbsent(folder.resolve(name), problems));
    }
    new Output(console, OutputOptions.messages(quiet)).report(problems);
    return problems.hasErrors() ? ExitCode.INPUT : write(made);
  }

  private static void checkAbsent(Path file, Problems problems) {
    if (Files.exists(file)) {
      String name = file.toString().replace('\\', '/');
      problems.add(
          Code.GP108,
          Origin.of(Source.ofText(name, "")),
          "the file is there already",
          "--force replaces it; what was changed in it by hand is then lost");
    }
  }

  private int write(EricImport made) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      console.err().println("error: the folder \"" + folder + "\" cannot be made");
      return ExitCode.INPUT;
    }
    for (Map.Entry<String, String> scenario : made.scenarios().entrySet()) {
      Path file = folder.resolve(scenario.getKey());
      int code = Output.writeFile(file, out -> TextOut.write(scenario.getValue(), out), console);
      if (code != ExitCode.OK) {
        return code;
      }
    }
    if (!quiet) {
      made.summary().forEach(sentence -> console.err().print("note: " + sentence + "\n"));
      int count = made.scenarios().size();
      String scenarios = count + (count == 1 ? " scenario" : " scenarios");
      console.err().print("Written to " + folder + ": " + scenarios + "\n");
    }
    return ExitCode.OK;
  }
}
