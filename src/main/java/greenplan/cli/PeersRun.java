package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.factors.SetAbout;
import greenplan.peers.Comparing;
import greenplan.peers.Member;
import greenplan.peers.PeerChoices;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerGroup;
import greenplan.peers.PeerStudy;
import greenplan.report.RunRecord;
import greenplan.scenario.eric.EricFileKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
      return new PeersOfTable(this, options, problems).study(CsvTable.of(file), file.local());
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

  /** The comparison of a member; null after it was reported that there is too little. */
  @Nullable PeerComparison compare(PeerGroup group, Member own, Collection<String> codes) {
    for (String code : options.leftOut().keySet()) {
      if (!codes.contains(code) || code.equals(own.code())) {
        problems.add(
            code.equals(own.code()) ? Code.GP515 : Code.GP408,
            option("--leave-out", code),
            code.equals(own.code())
                ? "\"" + code + "\" is the organisation that is compared"
                : "there is no organisation \"" + code + "\" to leave out",
            Nearest.hint(code, codes));
      }
    }
    PeerChoices choices =
        new PeerChoices(
            options.includeSelf(),
            options.leftOut(),
            options.leavesOutDoubtful(),
            options.benchmarks());
    Origin origin = option("--metric", group.metric().name());
    return new Comparing(group, choices, origin, problems).of(own);
  }

  /** Whether there is an organisation of this code; reported where not. */
  boolean checkKnown(String code, Collection<String> codes, String advice) {
    if (codes.contains(code)) {
      return true;
    }
    String hint = Nearest.hint(code, codes);
    problems.add(
        Code.GP408,
        option("--organisation", code),
        "there is no organisation \"" + code + "\"",
        hint.isEmpty() ? advice : hint);
    return false;
  }

  static Origin option(String name, String value) {
    return Origin.of(Source.ofText(name, value));
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
