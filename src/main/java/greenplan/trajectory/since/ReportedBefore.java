package greenplan.trajectory.since;

import greenplan.footprint.FootprintLine;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.Restatement;
import greenplan.units.Emissions;

/** What a line was reported as before it was restated. */
final class ReportedBefore {

  private ReportedBefore() {}

  /** The emissions of the earlier amount by the same factor; those of today where it stayed. */
  static Emissions emissions(FootprintLine line) {
    DeclaredLine declared = line.line().declared();
    Restatement restatement = declared.details().restatement();
    return restatement == null
        ? line.emissions()
        : line.component().emissions(restatement.from().in(declared.amount().unit()).number());
  }
}
