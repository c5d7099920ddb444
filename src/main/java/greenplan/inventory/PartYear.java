package greenplan.inventory;

import greenplan.scenario.DeclaredLine;
import greenplan.scenario.Period;
import java.util.List;

/** The step that turns the amount of a part of the year into what counts for the year. */
final class PartYear {

  private PartYear() {}

  /** One step where the line has a rule that changes its amount, else none. */
  static List<Step> steps(DeclaredLine line) {
    Period period = line.details().period();
    if (period == null || period.share(line.year()).isOne()) {
      return List.of();
    }
    String meaning =
        period.rule()
            + ", "
            + period.from()
            + " to "
            + period.to()
            + " against the "
            + line.year().days()
            + " days of "
            + line.year();
    return List.of(new Step(meaning, period.share(line.year()), line.amount().unit(), ""));
  }
}
