package greenplan.peers;

import java.util.List;
import java.util.Map;

/**
 * Who is a peer, and what is asked for.
 *
 * @param includesSelf whether the own organisation is among its peers
 * @param leftOut organisations that are left out, each with a reason
 * @param leavesOutDoubtful whether organisations with doubtful values are left out
 * @param asked the levels that must be there; none for those that there are peers enough for
 */
public record PeerChoices(
    boolean includesSelf,
    Map<String, String> leftOut,
    boolean leavesOutDoubtful,
    List<Benchmark> asked) {

  /** The levels that are shown. */
  List<Benchmark> shown() {
    return asked.isEmpty() ? List.of(Benchmark.values()) : asked;
  }
}
