package greenplan.cli;

import greenplan.diagnostics.Origin;
import greenplan.peers.Benchmark;
import greenplan.scenario.peer.DeclaredPeers;
import greenplan.scenario.peer.LeftOut;
import greenplan.scenario.plan.Named;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with peers that a scenario declares.
 *
 * @param declared what it says
 */
record DeclaredQuestion(DeclaredPeers declared) implements PeerQuestion {

  @Override
  public List<String> metrics() {
    return names(declared.metrics());
  }

  @Override
  public List<String> organisations() {
    return names(declared.organisations());
  }

  @Override
  public String own() {
    return declared.own();
  }

  @Override
  public @Nullable Amount activity() {
    return declared.activity();
  }

  @Override
  public @Nullable EmissionRate factor() {
    return declared.factor();
  }

  @Override
  public boolean higherIsBetter() {
    return declared.higherIsBetter();
  }

  @Override
  public boolean includeSelf() {
    return declared.includesSelf();
  }

  @Override
  public List<Benchmark> benchmarks() {
    return names(declared.levels()).stream()
        .flatMap(word -> Benchmark.named(word).stream())
        .toList();
  }

  @Override
  public Map<String, String> leftOut() {
    Map<String, String> reasons = new LinkedHashMap<>();
    declared.leftOut().forEach(one -> reasons.put(one.organisation().name(), one.reason()));
    return reasons;
  }

  @Override
  public boolean leavesOutDoubtful() {
    return declared.leavesOutDoubtful();
  }

  @Override
  public String word(PeerPart part) {
    return "\"" + part.key() + "\"";
  }

  @Override
  public Origin origin(PeerPart part, String value) {
    return named(part)
        .filter(named -> named.name().equals(value))
        .map(Named::origin)
        .findFirst()
        .orElseGet(() -> declared.place().origin(part.key()));
  }

  private Stream<Named> named(PeerPart part) {
    return switch (part) {
      case METRIC -> declared.metrics().stream();
      case ORGANISATION -> declared.organisations().stream();
      case LEVEL -> declared.levels().stream();
      case LEAVE_OUT -> declared.leftOut().stream().map(LeftOut::organisation);
      case OWN, ACTIVITY, FACTOR -> Stream.empty();
    };
  }

  private static List<String> names(List<Named> names) {
    return names.stream().map(Named::name).distinct().toList();
  }
}
