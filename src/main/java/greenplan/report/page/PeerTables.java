package greenplan.report.page;

import greenplan.peers.Opportunity;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import greenplan.report.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where organisations stand among their peers, and what each level would bring. */
final class PeerTables {

  /** Enough for values such as 15.925 and 0.019762. */
  private static final int DIGITS = 5;

  private PeerTables() {}

  static DataTable standings(PeerStudy study) {
    DataTable table =
        DataTable.of(
            "Where it stands: " + study.title(),
            Column.text("metric", "Metric"),
            Column.text("organisation", "Organisation"),
            Column.number("own", "Own"),
            Column.text("unit", "Unit"),
            Column.number("rank", "Rank"),
            Column.number("ranked", "Of"),
            Column.number("percentile", "Percentile"),
            Column.number("quartile", "Quartile"),
            Column.number("decile", "Decile"),
            Column.number("peers", "Peers"));
    for (PeerComparison one : study.comparisons()) {
      table.row(
          Cell.text(one.metric().name()),
          Cell.text(one.own().label()),
          significant(one.own().value()),
          Cell.text(one.metric().unit()),
          Cell.text(one.standing().rank()),
          Cell.text(one.standing().among()),
          rounded(one.standing().percentile(), 1),
          part(one.standing().quartile()),
          part(one.standing().decile()),
          Cell.text(one.peers().size()));
    }
    return table;
  }

  static DataTable opportunities(PeerStudy study) {
    DataTable table =
        DataTable.of(
            "What each level of peers would save, not to be added up: " + study.title(),
            Column.text("metric", "Metric"),
            Column.text("organisation", "Organisation"),
            Column.text("level", "Level of peers"),
            Column.number("level_value", "Value"),
            Column.number("gap", "Own is worse by"),
            Column.number("opportunity", "Opportunity"),
            Column.text("opportunity_unit", "Unit"),
            Column.number("opportunity_tco2e", "tCO2e a year"));
    for (PeerComparison one : study.comparisons()) {
      for (Opportunity opportunity : one.opportunities()) {
        table.row(
            Cell.text(one.metric().name()),
            Cell.text(one.own().label()),
            Cell.text(opportunity.benchmark().title()),
            opportunity.level() == null ? Cell.text("too few") : significant(opportunity.level()),
            significant(opportunity.gap()),
            rounded(opportunity.amount(), 0),
            opportunity.amount() == null ? Cell.none() : Cell.text(one.metric().of().symbol()),
            rounded(opportunity.tonnes(), 1));
      }
    }
    return table;
  }

  private static Cell part(@Nullable Integer part) {
    return Cell.text(part == null ? "too few" : part.toString());
  }

  private static Cell rounded(@Nullable BigDecimal value, int decimals) {
    return value == null ? Cell.none() : Cell.number(value, decimals);
  }

  static Cell significant(@Nullable BigDecimal value) {
    return value == null ? Cell.none() : new Cell(Numbers.significant(value, DIGITS), value);
  }
}
