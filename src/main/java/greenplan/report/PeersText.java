package greenplan.report;

import greenplan.peers.Member;
import greenplan.peers.Metric;
import greenplan.peers.Opportunity;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Organisations beside their peers, for people. */
public final class PeersText {

  /** Enough for values such as 15.925 and 0.019762. */
  private static final int DIGITS = 5;

  private PeersText() {}

  /** The text. */
  public static String of(PeerStudy study) {
    String kinds =
        study.kinds().isEmpty() ? "" : "\nPeers: " + String.join("; ", study.kinds()) + ".";
    return "Compared with peers: "
        + Visible.of(study.title())
        + kinds
        + "\n\n"
        + standings(study.comparisons())
        + "\n"
        + opportunities(study.comparisons())
        + "\n"
        + PeersNotes.of(study);
  }

  private static String standings(List<PeerComparison> comparisons) {
    TextTable table =
        TextTable.of(
            "metric",
            "organisation",
            ">own",
            "unit",
            ">rank",
            ">percentile",
            ">quartile",
            ">decile",
            ">peers");
    for (PeerComparison one : comparisons) {
      table.row(
          Figures.name(one.metric().name()),
          organisation(one.own()),
          own(one),
          one.metric().unit(),
          one.standing().rank() + " of " + one.standing().among(),
          Figures.rounded(one.standing().percentile(), 1),
          part(one.standing().quartile()),
          part(one.standing().decile()),
          Integer.toString(one.peers().size()));
    }
    return table.text();
  }

  private static String own(PeerComparison one) {
    BigDecimal value = one.own().value();
    return value == null ? "-" : Numbers.significant(value, DIGITS);
  }

  private static String organisation(Member own) {
    return Figures.name(own.code() + (own.name().isEmpty() ? "" : " " + own.name()));
  }

  private static String part(@Nullable Integer part) {
    return part == null ? "too few" : part.toString();
  }

  private static String opportunities(List<PeerComparison> comparisons) {
    TextTable table =
        TextTable.of(
            "metric",
            "organisation",
            "level of peers",
            ">value",
            ">own is worse by",
            ">opportunity",
            "unit",
            ">tCO2e a year");
    for (PeerComparison one : comparisons) {
      for (Opportunity opportunity : one.opportunities()) {
        row(one, opportunity, table);
      }
    }
    return table.text();
  }

  private static void row(PeerComparison one, Opportunity opportunity, TextTable table) {
    Metric metric = one.metric();
    BigDecimal level = opportunity.level();
    BigDecimal gap = opportunity.gap();
    table.row(
        Figures.name(metric.name()),
        Figures.name(one.own().code()),
        opportunity.benchmark().title(),
        level == null ? "too few" : Numbers.significant(level, DIGITS),
        gap == null ? "-" : Numbers.significant(gap, DIGITS),
        Figures.rounded(opportunity.amount(), 0),
        opportunity.amount() == null ? "" : metric.of().symbol(),
        Figures.rounded(opportunity.tonnes(), 1));
  }

  /** Codes in a sentence, so many at most. */
  static String some(List<String> codes, int most) {
    String shown = codes.stream().limit(most).map(Visible::of).collect(Collectors.joining(", "));
    return codes.size() > most ? shown + " and " + (codes.size() - most) + " more" : shown;
  }
}
