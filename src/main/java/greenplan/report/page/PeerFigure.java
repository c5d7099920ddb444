package greenplan.report.page;

import greenplan.peers.Member;
import greenplan.peers.Opportunity;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import greenplan.report.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An organisation in the row of its peers, by one metric. */
final class PeerFigure {

  private final PeerComparison one;
  private final List<Member> ranked;

  private PeerFigure(PeerComparison one) {
    this.one = one;
    Comparator<Member> lowest = Comparator.comparing(m -> Objects.requireNonNull(m.value()));
    List<Member> all = new ArrayList<>(one.peers());
    if (!one.includesSelf()) {
      all.add(one.own());
    }
    this.ranked =
        all.stream().sorted(one.metric().lowerIsBetter() ? lowest : lowest.reversed()).toList();
  }

  static Figure of(String id, PeerStudy study, PeerComparison one) {
    PeerFigure figure = new PeerFigure(one);
    return new Figure(
        id,
        figure.headline(),
        one.metric().title()
            + ", "
            + one.metric().unit()
            + ", "
            + study.title()
            + (one.metric().lowerIsBetter() ? "; lower is better" : "; higher is better"),
        figure.sentence(),
        figure.chart(),
        figure.table());
  }

  private String headline() {
    return one.own().label()
        + " is "
        + one.standing().rank()
        + " of "
        + one.standing().among()
        + " by "
        + one.metric().title();
  }

  private String sentence() {
    Integer quartile = one.standing().quartile();
    return "Its value is "
        + PeerTables.significant(one.own().value()).shown()
        + " "
        + one.metric().unit()
        + (quartile == null ? "" : ", quartile " + quartile + " (1 is the best)")
        + ". "
        + one.opportunities().stream().map(this::words).collect(Collectors.joining(" "))
        + " Do not add these together.";
  }

  private String words(Opportunity opportunity) {
    BigDecimal level = opportunity.level();
    BigDecimal gap = opportunity.gap();
    String title = "The " + opportunity.benchmark().title() + " of peers";
    if (level == null || gap == null) {
      return title + " needs more peers.";
    }
    String at = title + " is " + PeerTables.significant(level).shown();
    return gap.signum() == 0 ? at + ", which is reached." : at + saves(opportunity) + ".";
  }

  private String saves(Opportunity opportunity) {
    BigDecimal tonnes = opportunity.tonnes();
    BigDecimal amount = opportunity.amount();
    if (tonnes != null) {
      return "; reaching it would save " + Numbers.rounded(tonnes, 1) + " tCO2e a year";
    }
    return amount == null
        ? ""
        : "; reaching it would save "
            + Numbers.rounded(amount, 0)
            + " "
            + one.metric().of().symbol();
  }

  private Chart chart() {
    List<Series> series = new ArrayList<>();
    series.add(values("Peers", "peer", false));
    series.add(values("Own", "own", true));
    for (Opportunity opportunity : one.opportunities()) {
      if (opportunity.level() != null) {
        series.add(level(opportunity.benchmark().title(), opportunity.level()));
      }
    }
    return new Chart(
        "dots", one.metric().unit(), ranked.stream().map(Member::label).toList(), series);
  }

  private Series values(String name, String style, boolean own) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (Member member : ranked) {
      values.add(member.code().equals(one.own().code()) == own ? member.value() : null);
    }
    return new Series(name, style, values);
  }

  private Series level(String name, BigDecimal level) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    ranked.forEach(member -> values.add(level));
    return new Series(name, "level", values);
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "Peers from the best on",
            Column.text("organisation", "Organisation"),
            Column.number("value", one.metric().unit()),
            Column.text("own", "Which"),
            Column.text("doubts", "Doubts"));
    for (Member member : ranked) {
      table.row(
          Cell.text(member.label()),
          PeerTables.significant(member.value()),
          Cell.text(member.code().equals(one.own().code()) ? "own" : "peer"),
          member.doubts().isEmpty() ? Cell.none() : Cell.text(String.join("; ", member.doubts())));
    }
    return table;
  }
}
