package greenplan.cli;

import greenplan.diagnostics.Origin;
import greenplan.peers.Benchmark;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is compared with whom, whether options say it or a scenario. */
interface PeerQuestion {

  /** The metrics; empty for all. */
  List<String> metrics();

  /** The codes of those whose place is asked for. */
  List<String> organisations();

  /** The value of an organisation that no table holds; empty if not given. */
  String own();

  /** What the value is per; null if not given. */
  @Nullable Amount activity();

  /** Emissions per unit of the metric; null if not given. */
  @Nullable EmissionRate factor();

  boolean higherIsBetter();

  boolean includeSelf();

  /** The levels that must be there; empty for all that there are peers enough for. */
  List<Benchmark> benchmarks();

  /** Peers that are left out, each with the reason. */
  Map<String, String> leftOut();

  boolean leavesOutDoubtful();

  /** What the writer calls a part. */
  String word(PeerPart part);

  /** Where a part says something, or the part as a whole where it does not say that. */
  Origin origin(PeerPart part, String value);
}
