package greenplan.peers;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.units.rank.Ranks;
import greenplan.units.rank.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares an organisation with a group.
 *
 * <p>Values are turned so that the smallest is the best; type 7 is the same from both ends, so the
 * levels of the turned values are those of the values themselves.
 */
public final class Comparing {

  /** With a single peer there is nobody to be between. */
  private static final int FEWEST = 2;

  private final PeerGroup group;
  private final PeerChoices choices;
  private final Origin origin;
  private final Function<Benchmark, Origin> levels;
  private final Problems problems;

  /**
   * Compares within a group.
   *
   * @param origin where the comparison was asked for
   * @param levels where each level was asked for that must be there
   */
  public Comparing(
      PeerGroup group,
      PeerChoices choices,
      Origin origin,
      Function<Benchmark, Origin> levels,
      Problems problems) {
    this.group = group;
    this.choices = choices;
    this.origin = origin;
    this.levels = levels;
    this.problems = problems;
  }

  /** The comparison; null after it was reported that there is too little to compare. */
  public @Nullable PeerComparison of(Member own) {
    BigDecimal value = own.value();
    if (value == null) {
      report(own.label() + " has no value of " + group.metric().name(), "");
      return null;
    }
    Map<String, String> leftOut = leftOut(own);
    List<Member> peers = peers(own, leftOut);
    Ranks ranks = Ranks.of(peers.stream().map(this::oriented).toList());
    if (!isEnough(peers.size())) {
      return null;
    }
    BigDecimal mine = group.metric().oriented(value);
    Standing standing = choices.includesSelf() ? ranks.standing(mine) : ranks.outside(mine);
    return standing == null
        ? null
        : new PeerComparison(
            group.metric(),
            own,
            peers,
            choices.includesSelf(),
            withoutValue(own, leftOut),
            leftOut,
            standing,
            opportunities(own, mine, ranks));
  }

  private Map<String, String> leftOut(Member own) {
    Map<String, String> leftOut = new TreeMap<>();
    for (Member member : group.members()) {
      String reason = choices.leftOut().get(member.code());
      boolean doubtful = choices.leavesOutDoubtful() && !member.doubts().isEmpty();
      if (!member.code().equals(own.code()) && (reason != null || doubtful)) {
        leftOut.put(member.code(), reason == null ? String.join("; ", member.doubts()) : reason);
      }
    }
    return leftOut;
  }

  private List<Member> peers(Member own, Map<String, String> leftOut) {
    List<Member> peers = new ArrayList<>();
    for (Member member : group.members()) {
      boolean self = member.code().equals(own.code());
      if (member.value() != null && !self && !leftOut.containsKey(member.code())) {
        peers.add(member);
      }
    }
    if (choices.includesSelf()) {
      peers.add(own);
    }
    return peers;
  }

  private List<String> withoutValue(Member own, Map<String, String> leftOut) {
    return List.copyOf(
        new TreeSet<>(
            group.members().stream()
                .filter(m -> m.value() == null && !m.code().equals(own.code()))
                .map(Member::code)
                .filter(code -> !leftOut.containsKey(code))
                .toList()));
  }

  private BigDecimal oriented(Member member) {
    BigDecimal value = member.value();
    if (value == null) {
      throw new IllegalArgumentException(member.code() + " has no value");
    }
    return group.metric().oriented(value);
  }

  private boolean isEnough(int peers) {
    if (peers < FEWEST) {
      report(
          "there " + (peers == 1 ? "is 1 peer" : "are no peers") + " with a value",
          "a comparison needs at least two");
      return false;
    }
    boolean enough = true;
    for (Benchmark asked : choices.asked()) {
      if (peers < asked.fewest()) {
        problems.add(
            Code.GP531,
            levels.apply(asked),
            "a " + asked.title() + " needs " + asked.fewest() + " peers, and there are " + peers,
            "leave it out: what there are peers enough for is shown");
        enough = false;
      }
    }
    return enough;
  }

  private void report(String message, String hint) {
    problems.add(Code.GP531, origin, message, hint);
  }

  private List<Opportunity> opportunities(Member own, BigDecimal mine, Ranks ranks) {
    List<Opportunity> opportunities = new ArrayList<>();
    for (Benchmark benchmark : choices.shown()) {
      boolean few = ranks.size() < benchmark.fewest();
      opportunities.add(
          few ? Opportunity.tooFew(benchmark) : opportunity(benchmark, own, mine, ranks));
    }
    return opportunities;
  }

  private Opportunity opportunity(Benchmark benchmark, Member own, BigDecimal mine, Ranks ranks) {
    BigDecimal level = benchmark.of(ranks);
    BigDecimal gap = mine.subtract(level).max(BigDecimal.ZERO);
    return Opportunity.of(benchmark, group.metric().oriented(level), gap, own);
  }
}
