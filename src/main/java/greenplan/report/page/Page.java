package greenplan.report.page;

import greenplan.report.Findings;
import greenplan.report.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole page.
 *
 * @param title what the scenario is called
 * @param organisation whose it is, with its code
 * @param period the year and boundary that are reported
 * @param headline the one sentence that a reader takes away
 * @param statuses how the plan stands against each milestone; empty without a plan
 * @param sections what there is to show
 * @param absent what was left out
 * @param version the version of the program
 */
public record Page(
    String title,
    String organisation,
    String period,
    String headline,
    List<Status> statuses,
    List<Section> sections,
    List<Absent> absent,
    String version) {

  /**
   * A section that was left out.
   *
   * @param needs what a scenario must say for it
   */
  public record Absent(String title, String needs) {}

  /** The page of what was worked out of a scenario. */
  static Page of(Findings findings) {
    List<Section> sections = new ArrayList<>();
    List<Absent> absent = new ArrayList<>();
    for (Chapter chapter : Chapters.ALL) {
      chapter
          .maker()
          .apply(findings)
          .ifPresentOrElse(
              sections::add, () -> absent.add(new Absent(chapter.title(), chapter.needs())));
    }
    return new Page(
        Visible.of(findings.scenario().title()),
        organisation(findings),
        findings.footprint().year() + ", " + findings.footprint().boundary().title(),
        Headline.sentence(findings),
        Headline.statuses(findings),
        sections,
        absent,
        findings.run().version());
  }

  private static String organisation(Findings findings) {
    String code = findings.scenario().organisationCode();
    return Visible.of(findings.scenario().organisation())
        + (code.isEmpty() ? "" : " (" + Visible.of(code) + ")");
  }
}
