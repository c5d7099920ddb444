package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.peers.Benchmark;
import greenplan.peers.PeerStudy;
import greenplan.report.PeersCsv;
import greenplan.report.PeersJson;
import greenplan.report.PeersText;
import greenplan.report.PeersYaml;
import greenplan.report.TextOut;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenplan peers}: where an organisation stands, and what its peers' level would save. */
@Command(
    name = "peers",
    description = {
      "Where an organisation stands among comparable ones: rank, percentile, quartile, decile; and"
          + " what it would save at the level of the median, the best quarter and the best tenth.",
      "FILE is a table with the column organisation and metrics that have their unit in the name,"
          + " or an ERIC return: its folder, or its file of sites. ERIC gives kwh-per-m2,"
          + " m3-per-m2, waste-t-per-m2 and tco2e-per-m2.",
      "Savings overlap and are never added: --measures writes them as measures of a plan, and"
          + " `greenplan trajectory` gives what they save together."
    },
    footer = {
      "%nExamples:",
      "  greenplan peers peers.csv --own 19.4 --activity \"620,000 inhalers\"",
      "  greenplan peers eric-folder --organisation RD8 --metric kwh-per-m2",
      "  greenplan peers eric-folder --organisation RC1 --organisation RC9 --type \"ACUTE - SMALL\"",
      "  greenplan peers eric-folder --organisation RD8 --measures m.yaml --extends rd8.yaml"
    })
final class PeersCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions options = new OutputOptions();
  @Mixin private PeerOptions choices = new PeerOptions();

  @Option(
      names = "--measures",
      paramLabel = "FILE",
      description = "Also write the way to one level (--benchmark; the median) as measures.")
  private @Nullable Path measures;

  @Option(
      names = "--lines",
      paramLabel = "LINE",
      split = ",",
      description = "With --measures: the lines of the scenario; for ERIC they are known.")
  private List<String> lines = new ArrayList<>();

  @Option(
      names = "--extends",
      paramLabel = "FILE",
      description = "With --measures: the scenario that they belong to, so that they run.")
  private String base = "";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A table, or the folder or files of an ERIC return.")
  private List<Path> files = new ArrayList<>();

  PeersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    Problems problems = new Problems();
    Output output = new Output(console, options);
    PeersRun run = new PeersRun(choices, problems);
    PeerStudy study = run.study(files);
    PeersYaml yaml =
        study == null || measures == null
            ? null
            : PeersYaml.of(study, level(), lines, base, problems);
    if (study == null || problems.hasErrors()) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    int code = yaml == null ? ExitCode.OK : write(yaml);
    return code == ExitCode.OK ? output.finish(problems, out -> write(study, run, out)) : code;
  }

  private Benchmark level() {
    return choices.benchmarks().isEmpty() ? Benchmark.MEDIAN : choices.benchmarks().get(0);
  }

  private void check() {
    if (choices.organisations().isEmpty() && choices.own().isEmpty()) {
      throw misuse("say whose place is asked for: --organisation CODE, or --own VALUE");
    }
    if (!choices.own().isEmpty() && choices.organisations().size() > 1) {
      throw misuse("--own is the value of one organisation");
    }
    if (choices.leftOut().values().stream().anyMatch(String::isBlank)) {
      throw misuse("--leave-out needs a reason: --leave-out RXX=\"waste in kg\"");
    }
    if (measures != null && choices.organisations().size() > 1) {
      throw misuse("--measures are those of one organisation");
    }
    if (measures != null && choices.benchmarks().size() > 1) {
      throw misuse("--measures lead to one level: give --benchmark once");
    }
    if (measures == null && !(lines.isEmpty() && base.isEmpty())) {
      throw misuse("--lines and --extends belong to --measures");
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int write(PeersYaml yaml) {
    return measures == null
        ? ExitCode.OK
        : Output.writeFile(measures, out -> TextOut.write(yaml.text(), out), console);
  }

  private void write(PeerStudy study, PeersRun run, Writer out) {
    switch (options.format()) {
      case json -> PeersJson.write(study, run.record(), out);
      case csv -> PeersCsv.write(study, out);
      case table -> TextOut.write(PeersText.of(study), out);
    }
  }
}
