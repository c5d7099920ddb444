package greenplan.report;

import greenplan.peers.Member;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a comparison with peers is meant, and whom it leaves out or doubts: a sentence each. */
public final class PeersNotes {

  private static final int MOST = 8;

  /** The same in text and JSON. */
  static final String LEVELS =
      "Levels by type 7 of Hyndman and Fan, linear between neighbours (SQL's PERCENTILE_CONT): of the"
          + " peers in order from the best, the value at place 1 + (peers - 1) x p, with p 0.5 for the"
          + " median, 0.25 for the top quartile, 0.1 for the top decile.";

  static final String PERCENTILE =
      "Rank 1 is the best; the percentile is the share of the others that are better, (rank - 1) /"
          + " (ranked - 1). Quartile 1 and decile 1 are the best, up to their border.";

  static final String OPPORTUNITY =
      "Opportunity: max(0, own - level) x activity x factor, with the difference turned where higher"
          + " is better. Opportunities overlap, and each level holds the one before it: they are not"
          + " added up. --measures writes them as measures of a plan, and `greenplan trajectory`"
          + " gives what they save together.";

  private PeersNotes() {}

  static String of(PeerStudy study) {
    return String.join("\n", list(study)) + "\n";
  }

  /** A sentence each, none twice. */
  public static List<String> list(PeerStudy study) {
    Set<String> notes = new LinkedHashSet<>();
    study.comparisons().forEach(one -> notes.addAll(of(one)));
    notes.addAll(study.notes());
    notes.addAll(List.of(PERCENTILE, LEVELS, OPPORTUNITY));
    return List.copyOf(notes);
  }

  private static List<String> of(PeerComparison one) {
    List<String> notes = new ArrayList<>();
    String metric = Visible.of(one.metric().name());
    notes.add(
        metric
            + ": "
            + (one.metric().lowerIsBetter() ? "lower" : "higher")
            + " is better; the organisation is "
            + (one.includesSelf() ? "" : "not ")
            + "among its own peers.");
    if (!one.withoutValue().isEmpty()) {
      notes.add(
          metric
              + ": without a value and left out, "
              + one.withoutValue().size()
              + ": "
              + PeersText.some(one.withoutValue(), MOST)
              + ".");
    }
    one.leftOut()
        .forEach(
            (code, reason) ->
                notes.add(
                    metric + ": left out: " + Visible.of(code) + ", " + Visible.of(reason) + "."));
    addDoubts(metric, one, notes);
    return notes;
  }

  private static void addDoubts(String metric, PeerComparison one, List<String> notes) {
    if (!one.own().doubts().isEmpty()) {
      notes.add(metric + ": the own value is doubtful: " + doubt(one.own()) + ".");
    }
    List<String> doubtful = one.doubtful().stream().map(Member::code).toList();
    if (!doubtful.isEmpty()) {
      notes.add(
          metric
              + ": doubtful peers, kept, "
              + doubtful.size()
              + ": "
              + PeersText.some(doubtful, MOST)
              + " (reasons in JSON; --leave-out-doubtful leaves them out).");
    }
  }

  private static String doubt(Member member) {
    return Visible.of(member.code() + ", " + String.join("; ", member.doubts()));
  }
}
