package greenplan.report.page;

import java.util.List;

/** Which sections a report may have, in their order. */
final class Chapters {

  static final List<Chapter> ALL =
      List.of(
          new Chapter("Footprint", "activities", FootprintSection::of),
          new Chapter("Trajectory", "targets or measures", TrajectorySection::of),
          new Chapter("What changed, and what will", "two years or a plan", ChangeSection::of),
          new Chapter("Wedges: what closes the gap", "measures or projections", WedgesSection::of),
          new Chapter(
              "Inhalers and nitrous oxide", "inhalers or anaesthetic gases", ClinicalSection::of),
          new Chapter("Fleet", "a measure with a fleet", FleetSection::of),
          new Chapter("Other indicators", "indicators", IndicatorSection::of),
          new Chapter("Commitments", "commitments", CommitmentsSection::of),
          new Chapter("Money", "measures with costs", MoneySection::of),
          new Chapter("Certainty", "uncertainty", CertaintySection::of),
          new Chapter("Peers", "peers", PeersSection::of),
          new Chapter("Impact", "impact-assessments", ImpactSection::of),
          new Chapter("Triple bottom line", "impact-assessments or costs", BottomLineSection::of),
          new Chapter("Claims", "claims", ClaimsSection::of),
          new Chapter("Assumptions", "lines, measures or notes", AssumptionsSection::of),
          new Chapter("What it was made from", "nothing", RecordSection::of));

  private Chapters() {}
}
