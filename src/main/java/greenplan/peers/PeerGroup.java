package greenplan.peers;

import greenplan.units.rank.Ranks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Organisations of one kind with their values of one metric, the own one among them or not.
 *
 * @param metric what is compared
 * @param members the organisations, each code once
 */
public record PeerGroup(Metric metric, List<Member> members) {

  private static final BigDecimal FAR = BigDecimal.TEN;

  /** The group, with a doubt at each value that is more than ten times off the median. */
  public static PeerGroup of(Metric metric, List<Member> members) {
    List<BigDecimal> values = members.stream().map(Member::value).filter(Objects::nonNull).toList();
    if (values.isEmpty()) {
      return new PeerGroup(metric, members);
    }
    BigDecimal median = Ranks.of(values).border(1, 2);
    return new PeerGroup(metric, members.stream().map(m -> doubted(m, median)).toList());
  }

  private static Member doubted(Member member, BigDecimal median) {
    BigDecimal value = member.value();
    if (value == null || median.signum() <= 0) {
      return member;
    }
    boolean high = value.compareTo(median.multiply(FAR)) > 0;
    boolean low = value.multiply(FAR).compareTo(median) < 0;
    if (!high && !low) {
      return member;
    }
    List<String> doubts = new ArrayList<>(member.doubts());
    doubts.add(
        (high ? "more than ten times the median" : "less than a tenth of the median")
            + ", as a slip of the unit makes it: kg for t, MWh for kWh");
    return member.with(doubts);
  }
}
