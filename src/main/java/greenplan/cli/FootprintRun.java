package greenplan.cli;

import greenplan.appraisal.setup.Costing;
import greenplan.appraisal.setup.CostingBuilder;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.factors.Boundary;
import greenplan.factors.Deflators;
import greenplan.factors.FactorData;
import greenplan.factors.InhalerTables;
import greenplan.factors.SetAbout;
import greenplan.footprint.Expectations;
import greenplan.footprint.Footprint;
import greenplan.footprint.plausibility.Plausibility;
import greenplan.inventory.ClaimFactor;
import greenplan.inventory.ClaimFactors;
import greenplan.inventory.Inventory;
import greenplan.inventory.Resolver;
import greenplan.report.RunRecord;
import greenplan.scenario.FactorChoice;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioDocument;
import greenplan.scenario.ScenarioReader;
import greenplan.scenario.claim.Claim;
import greenplan.scenario.uncertainty.DeclaredUncertainty;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.trajectory.claim.Claims;
import greenplan.trajectory.setup.Outlook;
import greenplan.trajectory.setup.OutlookBuilder;
import greenplan.uncertainty.setup.UncertainPlan;
import greenplan.uncertainty.setup.UncertainPlanBuilder;
import greenplan.units.FinancialYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** From a scenario file to a footprint: read, resolve, work out, check what was expected. */
final class FootprintRun {

  private final Problems problems;
  private final FactorData data;
  private Map<Claim, ClaimFactor> claimFactors = Map.of();
  private @Nullable String typed;
  private @Nullable Costing costing;

  FootprintRun(Problems problems) {
    this.problems = problems;
    this.data = FactorData.open(Home.factors(), problems);
  }

  /** The scenario of a file, or of standard input for {@code -}. */
  @Nullable Scenario scenario(String file, InputStream in) {
    ScenarioDocument document = document(file, in);
    return document == null ? null : ScenarioReader.read(document, problems);
  }

  /** The text of a scenario with what it extends; null after the problem has been reported. */
  @Nullable ScenarioDocument document(String file, InputStream in) {
    if (!file.equals("-")) {
      return ScenarioDocument.read(Path.of(file), problems);
    }
    try {
      TextFile text = TextFile.read(in, "standard input", problems);
      typed = text == null ? "" : text.text();
      return text == null ? null : ScenarioDocument.read(text, problems);
    } catch (IOException e) {
      Origin origin = Origin.of(Source.ofText("standard input", ""));
      problems.add(Code.GP105, origin, "standard input cannot be read");
      return null;
    }
  }

  /** The inventory of a scenario. */
  Inventory inventory(Scenario scenario) {
    claimFactors = ClaimFactors.resolve(scenario, data, problems);
    return Resolver.resolve(scenario, data, problems);
  }

  /** The claims of an inventory worked out; none while the scenario has errors. */
  List<ClaimResult> claims(Inventory inventory) {
    return problems.hasErrors() ? List.of() : Claims.of(inventory, claimFactors, problems);
  }

  /** The footprint of a scenario file; null after what is wrong has been reported. */
  @Nullable Footprint footprint(String file, InputStream in, ScenarioOptions asked) {
    Scenario scenario = scenario(file, in);
    if (scenario == null) {
      return null;
    }
    Inventory inventory = inventory(scenario);
    checkPlan(inventory);
    return footprint(inventory, asked.year(), asked.boundary());
  }

  /** Reports what is wrong with a plan; costs nothing where there is none. */
  void checkPlan(Inventory inventory) {
    if (!inventory.scenario().plan().isEmpty() || inventory.scenario().uncertainty() != null) {
      uncertainty(outlook(inventory));
    }
  }

  /** A plan with what is unknown of it; null where the scenario says nothing of that. */
  @Nullable UncertainPlan uncertainty(Outlook outlook) {
    DeclaredUncertainty declared = outlook.inventory().scenario().uncertainty();
    return declared == null ? null : UncertainPlanBuilder.of(outlook, declared, problems);
  }

  /** The plan of a scenario joined to its lines; complete only where no error was reported. */
  Outlook outlook(Inventory inventory) {
    Outlook outlook = OutlookBuilder.of(inventory, data.series(problems), problems);
    if (outlook.measures().stream().anyMatch(placed -> placed.measure().costs() != null)) {
      costing = CostingBuilder.of(outlook, data.appraisal(problems), this::deflators, problems);
    }
    return outlook;
  }

  private Deflators deflators() {
    return data.deflators(problems);
  }

  /** The costs of the plan that was joined to its lines last; null where it states none. */
  @Nullable Costing costing() {
    return costing;
  }

  /** The footprint of a year; null where the scenario does not hold that year or has errors. */
  @Nullable Footprint footprint(
      Inventory inventory, @Nullable FinancialYear asked, @Nullable Boundary boundary) {
    Footprint footprint = asItComesOut(inventory, asked, boundary);
    if (footprint != null) {
      Expectations.check(footprint, problems);
    }
    return footprint;
  }

  /** The same, whatever the scenario expects of it. */
  @Nullable Footprint asItComesOut(
      Inventory inventory, @Nullable FinancialYear asked, @Nullable Boundary boundary) {
    Scenario scenario = inventory.scenario();
    FinancialYear year = asked == null ? scenario.year() : asked;
    if (!HeldYear.check(scenario, year, "--year", problems) || problems.hasErrors()) {
      return null;
    }
    Boundary of = boundary == null ? scenario.boundary() : boundary;
    Footprint footprint = Footprint.of(inventory, year, of);
    Plausibility.check(footprint, problems);
    return footprint;
  }

  /** What the result was made from. */
  RunRecord record(Footprint footprint) {
    return record(footprint.inventory(), settings(footprint.year(), footprint.boundary()));
  }

  /** What the claims of a scenario were worked out from. */
  RunRecord record(Inventory inventory) {
    Set<SetAbout> sets = new TreeSet<>(Comparator.comparing(SetAbout::id));
    sets.addAll(inventory.sets());
    claimFactors.values().forEach(factor -> sets.addAll(factor.sets()));
    Scenario scenario = inventory.scenario();
    return record(
        inventory.with(List.copyOf(sets)), settings(scenario.year(), scenario.boundary()));
  }

  private static Map<String, String> settings(FinancialYear year, Boundary boundary) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("year", year.toString());
    settings.put("boundary", boundary.id());
    return settings;
  }

  /**
   * What the result was made from.
   *
   * @param settings what was chosen besides the factors; more is added
   */
  RunRecord record(Inventory inventory, Map<String, String> settings) {
    FactorChoice choice = inventory.scenario().choice();
    settings.put("gwp", choice.gwp().isEmpty() ? "AR5" : choice.gwp());
    if (inventory.sets().stream().anyMatch(s -> s.series().equals(InhalerTables.SERIES))) {
      settings.put("inhaler_footprints", InhalerTables.of(choice.inhalers()));
    }
    settings.put("factor_choice", choice.isWeighted() ? "weighted" : "most-of-year");
    new TreeMap<>(choice.editions()).forEach((k, v) -> settings.put("edition." + k, v.toString()));
    new TreeMap<>(choice.pins()).forEach((k, v) -> settings.put("pin." + k, v));
    List<String> warnings = problems.warnings().stream().map(FootprintRun::brief).toList();
    Map<String, String> hashes = new Hashes(Home.factors()).of(inventory, typed);
    return new RunRecord(Version.number(), hashes, inventory.sets(), settings, warnings);
  }

  static String brief(Problem problem) {
    return problem.code() + " " + problem.origin().local() + ": " + problem.message();
  }
}
