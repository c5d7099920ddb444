package greenplan.report.page;

import greenplan.footprint.Footprint;
import greenplan.report.Findings;
import greenplan.report.Numbers;
import greenplan.report.Tonnes;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.TargetStatus;
import greenplan.trajectory.Trajectory;
import java.util.List;

/** What a reader takes away who reads nothing else. */
final class Headline {

  private Headline() {}

  /** The one sentence. */
  static String sentence(Findings findings) {
    Trajectory trajectory = findings.trajectory();
    String emitted = emitted(findings.footprint());
    return trajectory == null || trajectory.targets().isEmpty()
        ? emitted
        : emitted + " " + verdict(trajectory.targets());
  }

  private static String emitted(Footprint footprint) {
    return "The footprint of "
        + footprint.year()
        + " is "
        + Numbers.rounded(footprint.total().tonnes(), 0)
        + " tCO2e ("
        + footprint.boundary().title()
        + ").";
  }

  private static String verdict(List<TargetResult> targets) {
    List<TargetResult> required =
        targets.stream().filter(result -> result.target().isRequired()).toList();
    long missed = count(required, TargetStatus.MISSED);
    long risky = count(required, TargetStatus.AT_RISK);
    if (required.isEmpty()) {
      return "The plan has aspirations only, and no target that is required.";
    }
    String all = required.size() == 1 ? "its one target" : "all " + required.size() + " targets";
    if (missed == 0) {
      return "The plan meets " + all + (risky == 0 ? "." : ", " + risky + " of them at risk.");
    }
    return "The plan misses " + missed + " of " + required.size() + " targets" + worst(required);
  }

  private static long count(List<TargetResult> results, TargetStatus status) {
    return results.stream().filter(result -> result.status() == status).count();
  }

  private static String worst(List<TargetResult> required) {
    return required.stream()
        .filter(result -> result.status() == TargetStatus.MISSED)
        .reduce((a, b) -> b.gap() > a.gap() ? b : a)
        .map(
            result ->
                ", the widest by "
                    + Tonnes.whole(result.gap())
                    + " tCO2e in "
                    + result.target().by()
                    + ".")
        .orElse(".");
  }

  /** A milestone for each target, in the order of the scenario. */
  static List<Status> statuses(Findings findings) {
    Trajectory trajectory = findings.trajectory();
    return trajectory == null
        ? List.of()
        : trajectory.targets().stream().map(Headline::status).toList();
  }

  private static Status status(TargetResult result) {
    String title = result.target().title() + (result.target().isRequired() ? "" : " (aspiration)");
    String detail =
        result.gap() > 0
            ? Tonnes.whole(result.gap()) + " tCO2e too much in " + result.target().by()
            : Tonnes.whole(-result.gap()) + " tCO2e to spare in " + result.target().by();
    return new Status(title, result.status(), detail);
  }
}
