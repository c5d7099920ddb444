package greenplan.report;

import greenplan.scenario.plan.Target;
import greenplan.trajectory.path.RateConvention;
import greenplan.trajectory.rate.Backcast;
import greenplan.trajectory.rate.Backcasts;
import greenplan.trajectory.rate.Milestone;
import greenplan.units.FinancialYear;

/** What it takes to reach each milestone, for people. */
public final class RateText {

  private final Backcasts backcasts;
  private final boolean full;

  private RateText(Backcasts backcasts, boolean full) {
    this.backcasts = backcasts;
    this.full = full;
  }

  /**
   * The whole text.
   *
   * @param full whether stated rates are followed in every convention, and not only in their own
   */
  public static String of(Backcasts backcasts, boolean full) {
    RateText rates = new RateText(backcasts, full);
    StringBuilder text = new StringBuilder(rates.head());
    backcasts.all().forEach(backcast -> text.append(rates.section(backcast)));
    return text.append(MeasureWords.note(backcasts)).append(rates.meanings()).toString();
  }

  private String head() {
    return PlanHeading.of(
        backcasts.trajectory(),
        "growth of activity " + RateTable.percent(backcasts.growth()) + " a year");
  }

  private String section(Backcast backcast) {
    Milestone milestone = backcast.milestone();
    return heading(milestone)
        + standing(milestone)
        + "\n"
        + RateTable.of(backcast, backcasts)
        + StatedTable.of(backcast, full)
        + MeasureWords.of(backcast)
        + "\n";
  }

  private static String heading(Milestone milestone) {
    Target target = milestone.target();
    String title = target.title().equals(target.id()) ? "" : ": " + Visible.of(target.title());
    return Visible.of(target.id())
        + title
        + "\n"
        + target.boundary().title()
        + ", due "
        + target.by()
        + ", "
        + target.ambition()
        + "\n";
  }

  private String standing(Milestone milestone) {
    FinancialYear base = backcasts.trajectory().baseYear();
    String before =
        base.equals(milestone.from())
            ? ""
            : Tonnes.whole(milestone.result().base()) + " in " + base + ", ";
    return "tCO2e: "
        + before
        + Tonnes.whole(milestone.current())
        + " in "
        + milestone.from()
        + "; the target allows "
        + Tonnes.whole(milestone.result().allowed())
        + ", the plan comes to "
        + Tonnes.whole(milestone.result().planned())
        + "\n";
  }

  private String meanings() {
    TextTable table = TextTable.of("convention", "what a rate means by it");
    for (RateConvention convention : RateConvention.values()) {
      table.row(convention.id(), convention.words());
    }
    return table.text();
  }
}
