package greenplan.peers;

import greenplan.units.rank.Standing;
import java.util.List;
import java.util.Map;

/**
 * An organisation beside its peers.
 *
 * @param metric what is compared
 * @param own the organisation, with a value
 * @param peers those that it is compared with; itself only where that was chosen
 * @param includesSelf whether it is among its peers
 * @param withoutValue the codes of organisations that have no value
 * @param leftOut organisations that were left out, each with the reason
 * @param standing where it stands: the best is the first
 * @param opportunities what each level would bring
 */
public record PeerComparison(
    Metric metric,
    Member own,
    List<Member> peers,
    boolean includesSelf,
    List<String> withoutValue,
    Map<String, String> leftOut,
    Standing standing,
    List<Opportunity> opportunities) {

  /** The peers with a doubtful value that were kept. */
  public List<Member> doubtful() {
    return peers.stream().filter(peer -> !peer.doubts().isEmpty()).toList();
  }
}
