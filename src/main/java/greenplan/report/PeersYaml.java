package greenplan.report;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.YamlScalar;
import greenplan.peers.Benchmark;
import greenplan.peers.Opportunity;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way to a level of peers as measures of a plan, so that what they save together is worked out
 * where measures overlap.
 *
 * @param text a scenario, or a part of one
 */
public record PeersYaml(String text) {

  /** Digits of a share; what is cut is less than a gram of a megatonne. */
  private static final int DECIMALS = 15;

  /**
   * The measures.
   *
   * @param lines the lines that they act on; those that the study knows, where none are given
   * @param base the file that they extend; empty for measures alone
   * @param problems takes what cannot be a measure
   */
  public static PeersYaml of(
      PeerStudy study, Benchmark level, List<String> lines, String base, Problems problems) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by `greenplan peers`: the way to the ").append(level.title());
    text.append(" of peers, as measures of a plan.\n");
    text.append("# They overlap, so their savings are not those of each alone added up:\n");
    text.append("# `greenplan trajectory` gives what they save together.\n");
    if (!base.isEmpty()) {
      text.append("extends: ").append(YamlScalar.inline(base)).append('\n');
      text.append(horizon(study.year()));
    }
    StringBuilder measures = new StringBuilder();
    study.comparisons().forEach(one -> add(one, study, level, lines, measures, problems));
    text.append(measures.length() == 0 ? "measures: {}\n" : "measures:\n" + measures);
    return new PeersYaml(text.toString());
  }

  /** A return has no plan, and a measure has its full effect in the year after the current one. */
  private static String horizon(@Nullable FinancialYear year) {
    return year == null ? "" : "plan:\n  horizon: " + year.plus(1) + "\n";
  }

  private static void add(
      PeerComparison one,
      PeerStudy study,
      Benchmark level,
      List<String> given,
      StringBuilder text,
      Problems problems) {
    List<String> lines = given.isEmpty() ? one.own().lines() : given;
    BigDecimal share = share(one, level);
    if (!one.metric().lowerIsBetter() || one.metric().per() == null) {
      String what = one.metric().lowerIsBetter() ? " is a share" : " is better the higher it is";
      report(Code.GP515, one.metric().name() + what + ", and no measure uses less of it", problems);
    } else if (lines.isEmpty()) {
      report(Code.GP201, "no lines are given for the measures to act on", problems);
    } else if (share != null && share.signum() > 0) {
      text.append(measure(one, study, level, lines, share));
    }
  }

  private static void report(Code code, String message, Problems problems) {
    problems.add(
        code,
        Origin.of(Source.ofText("--measures", "")),
        message,
        code == Code.GP201 ? "name those of the scenario, as --lines gas,electricity" : "");
  }

  /** The part that has to go; null where the peers are too few. */
  private static @Nullable BigDecimal share(PeerComparison one, Benchmark level) {
    BigDecimal own = one.own().value();
    for (Opportunity opportunity : one.opportunities()) {
      BigDecimal gap = opportunity.gap();
      if (opportunity.benchmark() == level && gap != null && own != null && gap.signum() > 0) {
        return gap.divide(own, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
      }
    }
    return null;
  }

  private static String measure(
      PeerComparison one, PeerStudy study, Benchmark level, List<String> lines, BigDecimal share) {
    String name = one.metric().name();
    String source =
        one.own().code()
            + " and "
            + one.peers().size()
            + " peers, "
            + study.title()
            + ", "
            + name
            + ", type 7";
    return "  peers-"
        + name.replace('_', '-')
        + ":\n    title: "
        + YamlScalar.inline(name + " at the " + level.title() + " of peers")
        + "\n    does: use-less\n    lines: ["
        + lines.stream().map(YamlScalar::inline).collect(Collectors.joining(", "))
        + "]\n    by: "
        + share.toPlainString()
        + "\n    source: "
        + YamlScalar.inline(source)
        + "\n";
  }
}
