package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.diagnostics.Severity;
import greenplan.diagnostics.Source;
import greenplan.factors.FactorData;
import greenplan.peers.Member;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerGroup;
import greenplan.peers.PeerStudy;
import greenplan.peers.eric.EricMetric;
import greenplan.peers.eric.EricPeers;
import greenplan.scenario.eric.EricFileKind;
import greenplan.scenario.eric.EricImport;
import greenplan.scenario.eric.EricScenario;
import greenplan.units.FinancialYear;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Peers from an estates return. */
final class PeersOfReturn {

  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)[-_](\\d\\d)(?!\\d)");

  private final PeersRun run;
  private final PeerMatch match;
  private final PeerOptions options;
  private final Problems problems;

  PeersOfReturn(PeersRun run, PeerOptions options, Problems problems) {
    this.run = run;
    this.match = new PeerMatch(options, problems);
    this.options = options;
    this.problems = problems;
  }

  /** The study; null after it was reported what is wrong. */
  @Nullable PeerStudy study(Path sites, List<Path> files) {
    refuseOptionsOfTables();
    List<EricMetric> metrics = metrics();
    FinancialYear year = year(sites);
    if (year == null || problems.hasErrors()) {
      return null;
    }
    EricImport all = read(sites, files, year);
    List<String> codes = all.organisations().stream().map(EricScenario::code).toList();
    List<String> own =
        options.organisations().stream()
            .map(code -> code.strip().toUpperCase(Locale.ROOT))
            .distinct()
            .toList();
    own.forEach(code -> match.checkKnown(code, codes, "look into the return for its code"));
    EricPeers peers = new EricPeers(FactorData.open(Home.factors(), problems), problems);
    peers.add(all.organisations(), options.types(), own);
    if (problems.hasErrors()) {
      return null;
    }
    run.use(peers.sets());
    run.add("year", year.toString());
    run.add("types", String.join("; ", peers.kinds()));
    List<PeerComparison> comparisons = new ArrayList<>();
    for (EricMetric metric : metrics) {
      compare(metric, peers, own, codes, comparisons);
    }
    return problems.hasErrors()
        ? null
        : new PeerStudy("ERIC " + year, year, peers.kinds(), comparisons, notes(year));
  }

  private void compare(
      EricMetric metric,
      EricPeers peers,
      List<String> own,
      List<String> codes,
      List<PeerComparison> comparisons) {
    PeerGroup group = peers.group(metric);
    for (Member member : peers.all(metric).members()) {
      PeerComparison comparison =
          own.contains(member.code()) ? match.compare(group, member, codes) : null;
      if (comparison != null) {
        comparisons.add(comparison);
      }
    }
  }

  /** Doubts about values stand with the organisations; here only what stops the reading counts. */
  private EricImport read(Path sites, List<Path> files, FinancialYear year) {
    Path trusts =
        files.stream()
            .filter(file -> EricFileKind.of(file) == EricFileKind.TRUSTS)
            .findFirst()
            .orElse(null);
    run.input(sites);
    if (trusts != null) {
      run.input(trusts);
    }
    Problems found = new Problems();
    EricImport all = EricImport.of(sites, trusts, year, List.of(), found);
    for (Problem problem : found.sorted()) {
      if (problem.severity() == Severity.ERROR) {
        problems.add(problem.code(), problem.origin(), problem.message(), problem.hint());
      }
    }
    return all;
  }

  private void refuseOptionsOfTables() {
    refuse("--own", !options.own().isEmpty());
    refuse("--activity", options.activity() != null);
    refuse("--factor", options.factor() != null);
    refuse("--higher-is-better", options.higherIsBetter());
  }

  private void refuse(String option, boolean given) {
    if (given) {
      problems.add(
          Code.GP515,
          PeerOptions.origin(option, ""),
          option + " belongs to a table of your own",
          "a return holds values, floor areas and factors of its organisations");
    }
  }

  private List<EricMetric> metrics() {
    List<EricMetric> metrics = new ArrayList<>();
    for (String name : options.metrics()) {
      EricMetric metric = EricMetric.named(name).orElse(null);
      if (metric == null) {
        problems.add(
            Code.GP204,
            PeerOptions.origin("--metric", name),
            "unknown metric \"" + name + "\"",
            Nearest.hintOrAll(name, EricMetric.names()));
      } else {
        metrics.add(metric);
      }
    }
    return options.metrics().isEmpty() ? List.of(EricMetric.values()) : metrics;
  }

  private @Nullable FinancialYear year(Path sites) {
    FinancialYear asked = options.year();
    if (asked != null) {
      return asked;
    }
    Matcher named = YEAR.matcher(String.valueOf(sites.getFileName()));
    if (named.find()) {
      Reading<FinancialYear> found = FinancialYear.parse(named.group(1) + "/" + named.group(2));
      if (found.isValue()) {
        return found.value();
      }
    }
    problems.add(
        Code.GP201,
        Origin.of(Source.ofText(sites.toString().replace('\\', '/'), "")),
        "neither the file nor its name says of which year it is",
        "add --year, as --year 2016/17");
    return null;
  }

  private static List<String> notes(FinancialYear year) {
    return List.of(
        "Sums over all sites of an organisation, divided by the gross internal floor area of all its"
            + " sites.",
        "kWh are energy delivered: electricity with green tariffs and own renewables, gas, oil, coal,"
            + " steam, hot water and renewable fuel; fuel of combined heat and power where it is"
            + " more than the gas.",
        "tCO2e are the Scopes 1 to 3 of energy, water and waste by the factors of "
            + year
            + ", as `import eric` and `footprint` give them. An opportunity in kWh, m3 or t takes the"
            + " own emissions per unit.");
  }
}
