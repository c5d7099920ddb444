package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.CsvTable;
import greenplan.peers.Member;
import greenplan.peers.Metric;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerGroup;
import greenplan.peers.PeerStudy;
import greenplan.peers.table.PeerTable;
import greenplan.peers.table.PeerTableReader;
import greenplan.units.Amount;
import greenplan.units.EmissionRate;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import greenplan.units.UnitRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Peers from a table of the user's own. */
final class PeersOfTable {

  private static final String UNNAMED = "own organisation";
  private static final Unit KILOGRAM = Unit.of("kgCO2e");

  private final PeerQuestion question;
  private final PeerMatch match;
  private final Problems problems;

  /**
   * Compares with the peers of a table.
   *
   * @param problems takes what is wrong; holds nothing of another comparison
   */
  PeersOfTable(PeerQuestion question, Problems problems) {
    this.question = question;
    this.match = new PeerMatch(question, problems);
    this.problems = problems;
  }

  /** The study; null after it was reported what is wrong. */
  @Nullable PeerStudy study(CsvTable file, String title, List<String> notes) {
    PeerTable table = PeerTableReader.read(file, !question.higherIsBetter(), problems);
    if (table == null) {
      return null;
    }
    List<PeerComparison> comparisons = new ArrayList<>();
    List<Metric> metrics = metrics(table);
    checkFactor(metrics);
    for (Metric metric : metrics) {
      compare(metric, table, comparisons);
    }
    return problems.hasErrors() ? null : new PeerStudy(title, null, List.of(), comparisons, notes);
  }

  private List<Metric> metrics(PeerTable table) {
    List<String> known = table.metrics().stream().map(Metric::name).toList();
    List<Metric> chosen = new ArrayList<>();
    for (String name : question.metrics()) {
      int at = known.indexOf(name);
      if (at < 0) {
        problems.add(
            Code.GP204,
            question.origin(PeerPart.METRIC, name),
            "the table has no metric \"" + name + "\"",
            Nearest.hintOrAll(name, known));
      } else {
        chosen.add(table.metrics().get(at));
      }
    }
    if (!question.own().isEmpty() && question.metrics().isEmpty() && known.size() > 1) {
      problems.add(
          Code.GP201,
          question.origin(PeerPart.OWN, question.own()),
          "the table has several metrics, and "
              + question.word(PeerPart.OWN)
              + " is the value of one",
          "say which with " + question.word(PeerPart.METRIC) + ": " + String.join(", ", known));
    }
    return question.metrics().isEmpty() ? table.metrics() : chosen;
  }

  private void compare(Metric metric, PeerTable table, List<PeerComparison> comparisons) {
    PeerGroup group = table.group(metric, kgPerUnit(metric));
    List<String> own =
        question.own().isEmpty()
            ? question.organisations().stream().distinct().toList()
            : List.of(ownCode());
    for (String code : own) {
      Member member = question.own().isEmpty() ? listed(group, code) : stated(metric, table, code);
      Member active = member == null ? null : withActivity(member, metric);
      PeerComparison comparison =
          active == null || problems.hasErrors()
              ? null
              : match.compare(group, active, table.codes());
      if (comparison != null) {
        comparisons.add(comparison);
      }
    }
  }

  private String ownCode() {
    return question.organisations().isEmpty() ? UNNAMED : question.organisations().get(0);
  }

  private @Nullable Member listed(PeerGroup group, String code) {
    List<String> codes = group.members().stream().map(Member::code).toList();
    return match.checkKnown(
            code,
            codes,
            "if the table does not hold it, give its value with " + question.word(PeerPart.OWN))
        ? group.members().get(codes.indexOf(code))
        : null;
  }

  /** The organisation that the table does not hold; null after its value was reported. */
  private @Nullable Member stated(Metric metric, PeerTable table, String code) {
    if (table.codes().contains(code)) {
      problems.add(
          Code.GP515,
          question.origin(PeerPart.OWN, question.own()),
          "the table holds a value of \"" + code + "\" already",
          "leave " + question.word(PeerPart.OWN) + " out, or name another organisation");
      return null;
    }
    Reading<BigDecimal> value = value(metric);
    if (!value.isValue()) {
      problems.add(value.fault(), question.origin(PeerPart.OWN, question.own()));
      return null;
    }
    if (value.value().signum() < 0) {
      problems.add(
          Code.GP501, question.origin(PeerPart.OWN, question.own()), "the own value is negative");
      return null;
    }
    return new Member(code, "", value.value(), null, kgPerUnit(metric), List.of(), List.of());
  }

  /** A bare number is in the unit of the metric; with a unit it is converted. */
  private Reading<BigDecimal> value(Metric metric) {
    Unit per = metric.per();
    if (per == null || question.own().indexOf('/') < 0) {
      return NumberText.read(question.own().strip());
    }
    Reading<UnitRate> rate = UnitRate.parse(question.own());
    if (!rate.isValue()) {
      return Reading.fault(rate.fault());
    }
    if (!rate.value().of().isKindOf(metric.of()) || !rate.value().per().isKindOf(per)) {
      problems.add(
          Code.GP303,
          question.origin(PeerPart.OWN, question.own()),
          "\"" + question.own() + "\" is no value of " + metric.name(),
          "write it in " + metric.unit());
    }
    return problems.hasErrors()
        ? Reading.of(BigDecimal.ZERO)
        : Reading.of(rate.value().in(metric.of(), per).number());
  }

  private Member withActivity(Member member, Metric metric) {
    Amount activity = question.activity();
    Unit per = metric.per();
    if (activity == null) {
      return member;
    }
    if (per == null || !activity.unit().isKindOf(per)) {
      problems.add(
          Code.GP303,
          question.origin(PeerPart.ACTIVITY, activity.toString()),
          activity.unit() + " is not what " + metric.name() + " is per",
          per == null ? "a share in percent has no activity" : "write it in " + per);
      return member;
    }
    if (activity.number().signum() < 0) {
      problems.add(
          Code.GP501,
          question.origin(PeerPart.ACTIVITY, activity.toString()),
          "the activity is negative");
    }
    return member.withActivity(activity.in(per).number());
  }

  private void checkFactor(List<Metric> metrics) {
    EmissionRate factor = question.factor();
    if (factor == null) {
      return;
    }
    if (factor.kgCo2e().signum() < 0) {
      problems.add(Code.GP501, question.origin(PeerPart.FACTOR, ""), "the factor is negative");
    }
    Unit per = factor.per();
    if (metrics.stream().noneMatch(m -> !m.isEmissions() && m.of().isKindOf(per))) {
      problems.add(
          Code.GP303,
          question.origin(PeerPart.FACTOR, ""),
          "a factor per " + per + " fits no metric that is compared",
          "emissions need none; another metric takes kgCO2e per its own unit");
    }
  }

  private @Nullable BigDecimal kgPerUnit(Metric metric) {
    Amount one = new Amount(BigDecimal.ONE, metric.of());
    EmissionRate factor = question.factor();
    if (metric.isEmissions()) {
      return one.in(KILOGRAM).number();
    }
    return factor == null || !metric.of().isKindOf(factor.per())
        ? null
        : one.in(factor.per()).number().multiply(factor.kgCo2e());
  }
}
