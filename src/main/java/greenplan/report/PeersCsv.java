package greenplan.report;

import greenplan.peers.Opportunity;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Organisations beside their peers: one row for each metric, organisation and level. */
public final class PeersCsv {

  private PeersCsv() {}

  public static void write(PeerStudy study, Writer out) {
    CsvText csv = new CsvText(out);
    csv.row(
        "metric",
        "unit",
        "better",
        "organisation",
        "name",
        "own",
        "rank",
        "ranked",
        "percentile",
        "quartile",
        "decile",
        "peers",
        "includes_self",
        "benchmark",
        "level",
        "gap",
        "opportunity",
        "opportunity_unit",
        "opportunity_tco2e");
    for (PeerComparison one : study.comparisons()) {
      one.opportunities().forEach(opportunity -> row(one, opportunity, csv));
    }
  }

  private static void row(PeerComparison one, Opportunity opportunity, CsvText csv) {
    csv.row(
        one.metric().name(),
        one.metric().unit(),
        one.metric().lowerIsBetter() ? "lower" : "higher",
        one.own().code(),
        one.own().name(),
        cell(one.own().value()),
        one.standing().rank(),
        one.standing().among(),
        one.standing().percentile(),
        cell(one.standing().quartile()),
        cell(one.standing().decile()),
        one.peers().size(),
        one.includesSelf() ? "yes" : "no",
        opportunity.benchmark().id(),
        cell(opportunity.level()),
        cell(opportunity.gap()),
        cell(opportunity.amount()),
        one.metric().of().symbol(),
        cell(opportunity.tonnes()));
  }

  private static Object cell(@Nullable Object value) {
    return value == null ? "" : value;
  }
}
