package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.factors.SetAbout;
import greenplan.peers.PeerStudy;
import greenplan.report.RunRecord;
import greenplan.scenario.eric.EricFileKind;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From files to a comparison with peers. */
final class PeersRun {

  private final PeerOptions options;
  private final Problems problems;
  private final List<InputFile> read = new ArrayList<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private List<SetAbout> sets = List.of();

  PeersRun(PeerOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  /** The study; null after it was reported what is wrong. */
  @Nullable PeerStudy study(List<Path> typed) {
    List<Path> files = typed.stream().flatMap(PeersRun::within).toList();
    List<Path> sites =
        files.stream().filter(file -> EricFileKind.of(file) == EricFileKind.SITES).toList();
    if (sites.size() == 1) {
      return new PeersOfReturn(this, options, problems).study(sites.get(0), files);
    }
    if (sites.isEmpty() && typed.size() == 1 && files.equals(typed)) {
      InputFile file = input(files.get(0));
      recordTable();
      refuse("--type", !options.types().isEmpty());
      refuse("--year", options.year() != null);
      return new PeersOfTable(options, problems).study(CsvTable.of(file), file.local(), List.of());
    }
    String name = typed.get(0).toString().replace('\\', '/');
    problems.add(
        Code.GP209,
        Origin.of(Source.ofText(name, "")),
        sites.isEmpty()
            ? "there is no ERIC file of sites"
            : "there are " + sites.size() + " ERIC files of sites",
        "give one table of your own, or one return: its folder or its file of sites");
    return null;
  }

  private void refuse(String option, boolean given) {
    if (given) {
      problems.add(
          Code.GP515, PeerOptions.origin(option, ""), option + " belongs to an ERIC return");
    }
  }

  private void recordTable() {
    add("better", options.higherIsBetter() ? "higher" : "lower");
    if (!options.own().isEmpty()) {
      add("own", options.own());
    }
    Amount activity = options.activity();
    if (activity != null) {
      add("activity", activity.toString());
    }
    EmissionRate factor = options.factor();
    if (factor != null) {
      add("factor", factor.kgCo2e().toPlainString() + " kgCO2e/" + factor.per());
    }
  }

  private static Stream<Path> within(Path typed) {
    if (!Files.isDirectory(typed)) {
      return Stream.of(typed);
    }
    try (Stream<Path> files = Files.list(typed)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file, which is then in the record. */
  InputFile input(Path file) {
    InputFile input = InputFile.typed(file);
    read.add(input);
    return input;
  }

  void add(String setting, String value) {
    settings.put(setting, value);
  }

  void use(List<SetAbout> used) {
    sets = used;
  }

  /** What the result was made from. */
  RunRecord record() {
    settings.put("levels", "type 7");
    settings.put("includes_self", options.includeSelf() ? "yes" : "no");
    settings.put("leaves_out_doubtful", options.leavesOutDoubtful() ? "yes" : "no");
    options.leftOut().forEach((code, reason) -> settings.put("left_out." + code, reason));
    List<String> warnings = problems.warnings().stream().map(FootprintRun::brief).toList();
    Hashes hashes = new Hashes(Home.factors());
    Map<String, String> inputs =
        sets.isEmpty() ? hashes.ofFiles(read) : hashes.of(read, sets, null);
    return new RunRecord(Version.number(), inputs, sets, settings, warnings);
  }
}
