package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorKey;
import greenplan.factors.FactorLibrary;
import greenplan.factors.SetAbout;
import greenplan.factors.desnz.DesnzAbout;
import greenplan.factors.desnz.DesnzEdition;
import greenplan.factors.desnz.DesnzWorkbook;
import greenplan.report.FactorImportReport;
import greenplan.report.FactorSetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan factors import desnz}: the flat file of the UK government. */
@Command(
    name = "desnz",
    description = {
      "Read the UK government's flat file (.xlsx) into a folder with set.yaml and factors.csv.",
      "-o names the folder; if not given, it is emission-factors/desnz-YEAR of the program.",
      "Every figure keeps its digits; labels that no edition had are listed, not guessed."
    },
    footer = {
      "%nExample:",
      "  greenplan factors import desnz flat-file-2027.xlsx --year 2027 --version 1.0 -o desnz-2027"
    })
final class DesnzImportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "FILE", description = "The publisher's flat file, an .xlsx workbook.")
  private Path file = Path.of("");

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      description = "The edition; the workbook must say the same.")
  private int year;

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      description = "The publisher's version of the workbook.")
  private String version = "not stated";

  @Option(
      names = "--accept-new-labels",
      description = "Make factors of labels that no edition has, with ids made of the labels.")
  private boolean acceptNew;

  DesnzImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    Set<FactorKey> known = known(FactorLibrary.open(Home.factors(), problems));
    DesnzEdition edition =
        DesnzWorkbook.read(file, file.toString(), year, known, acceptNew, problems);
    if (edition == null || problems.hasErrors()) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    Path asked = options.file();
    Path to = asked == null ? Home.factors().resolve("desnz-" + year) : asked;
    write(edition, to, problems);
    output.report(problems);
    if (problems.hasErrors()) {
      return ExitCode.INPUT;
    }
    FactorImportReport.write(edition, to.toString(), options.format().name(), console.out());
    console.out().flush();
    return ExitCode.OK;
  }

  /** The ids and units of all editions but the one that is imported. */
  private Set<FactorKey> known(FactorLibrary library) {
    Set<FactorKey> known = new HashSet<>();
    library
        .editions("desnz")
        .forEach(
            (edition, id) -> {
              if (edition != year) {
                library.set(id).stream()
                    .flatMap(set -> set.factors().values().stream())
                    .flatMap(List<EmissionFactor>::stream)
                    .forEach(factor -> known.add(FactorKey.of(factor)));
              }
            });
    return known;
  }

  private void write(DesnzEdition edition, Path to, Problems problems) {
    SetAbout about = DesnzAbout.of(edition, version, String.valueOf(file.getFileName()), saved());
    Map<String, NewFolder.Content> files = new LinkedHashMap<>();
    files.put("set.yaml", out -> FactorSetFiles.description(about, out));
    files.put("factors.csv", out -> FactorSetFiles.factors(edition, about, out));
    NewFolder.write(to, files, problems);
  }

  /** The day on which the workbook was saved, so that no clock is asked. */
  private String saved() {
    try {
      return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC)
          .toString();
    } catch (IOException e) {
      return "not known";
    }
  }
}
