package greenplan.peers.eric;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.TextFile;
import greenplan.factors.Boundary;
import greenplan.factors.FactorData;
import greenplan.factors.SetAbout;
import greenplan.footprint.Footprint;
import greenplan.inventory.Inventory;
import greenplan.inventory.Resolver;
import greenplan.peers.PeerGroup;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioReader;
import greenplan.scenario.eric.EricScenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Organisations of a return, each worked out from the scenario that {@code import eric} writes of
 * it, so that a figure here is the one that {@code footprint} gives.
 */
public final class EricPeers {

  /** What the names of all kinds of acute trusts start with. */
  private static final String ACUTE = "ACUTE";

  private final FactorData data;
  private final Problems problems;
  private final List<EricFigures> figures = new ArrayList<>();
  private final SortedMap<String, SetAbout> sets = new TreeMap<>();
  private final TreeSet<String> kinds = new TreeSet<>();

  public EricPeers(FactorData data, Problems problems) {
    this.data = data;
    this.problems = problems;
  }

  /**
   * Works out those of the kinds that are asked for, and those that are compared.
   *
   * @param asked the kinds, as the return names them; none for all acute ones
   * @param own the codes of the organisations that are compared, of whatever kind
   */
  public void add(List<EricScenario> all, List<String> asked, Collection<String> own) {
    TreeSet<String> known = new TreeSet<>();
    all.forEach(one -> known.add(one.type()));
    chooseKinds(asked, known);
    for (EricScenario one : all) {
      if ((kinds.contains(one.type()) || own.contains(one.code())) && !problems.hasErrors()) {
        EricFigures found = figures(one);
        if (found != null) {
          figures.add(found);
        }
      }
    }
  }

  private void chooseKinds(List<String> asked, Set<String> known) {
    if (asked.isEmpty()) {
      known.stream().filter(kind -> kind.startsWith(ACUTE)).forEach(kinds::add);
    }
    for (String kind : asked) {
      String name = kind.strip().toUpperCase(Locale.ROOT);
      if (known.contains(name)) {
        kinds.add(name);
      } else {
        problems.add(
            Code.GP204,
            Origin.of(Source.ofText("--type", kind)),
            "the return has no organisations of the type \"" + kind + "\"",
            Nearest.hintOrAll(name, known));
      }
    }
  }

  private @Nullable EricFigures figures(EricScenario one) {
    Problems own = new Problems();
    TextFile text = new TextFile(Source.ofText(one.file(), one.text()), one.text());
    Scenario scenario = ScenarioReader.read(text, own);
    if (scenario != null) {
      Inventory inventory = Resolver.resolve(scenario, data, own);
      inventory.sets().forEach(set -> sets.put(set.id(), set));
      if (!own.hasErrors()) {
        Footprint footprint = Footprint.of(inventory, scenario.year(), Boundary.GHG_PROTOCOL);
        return new EricFigures(one.code(), one.name(), one.type(), footprint);
      }
    }
    problems.addAll(own);
    return null;
  }

  /** The kinds of organisations that are peers. */
  public List<String> kinds() {
    return List.copyOf(kinds);
  }

  /** The factor sets that were used, by id. */
  public List<SetAbout> sets() {
    return List.copyOf(sets.values());
  }

  /** The organisations of the kinds with their values of a metric. */
  public PeerGroup group(EricMetric metric) {
    return PeerGroup.of(
        metric.metric(),
        figures.stream()
            .filter(one -> kinds.contains(one.type()))
            .map(one -> one.member(metric))
            .toList());
  }

  /** All that were worked out, the compared ones of other kinds among them. */
  public PeerGroup all(EricMetric metric) {
    return PeerGroup.of(metric.metric(), figures.stream().map(one -> one.member(metric)).toList());
  }
}
