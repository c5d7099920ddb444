package greenplan.report.page;

import java.util.List;

/** Which sections a report may have, in their order. */
final class Chapters {

  static final List<Chapter> ALL =
      List.of(
          new Chapter("Footprint", "activities", FootprintSection::of),
          new Chapter("Trajectory", "targets or measures", TrajectorySection::of),
          new Chapter("Money", "measures with costs", MoneySection::of),
          new Chapter("Certainty", "uncertainty", CertaintySection::of),
          new Chapter("What it was made from", "nothing", RecordSection::of));

  private Chapters() {}
}
