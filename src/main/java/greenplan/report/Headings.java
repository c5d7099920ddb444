package greenplan.report;

import greenplan.factors.GhgCategory;
import greenplan.factors.NhsCategory;
import greenplan.factors.Placement;
import greenplan.footprint.FootprintLine;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.Scenario;
import greenplan.scenario.Site;

/** The headings under which the lines of a footprint are summed. */
public final class Headings {

  private static final String NOT_SAID = "not said";

  private Headings() {}

  /** The title of the GHG Protocol category, or why there is none. */
  public static String ghgCategory(Placement placement) {
    GhgCategory ghg = placement.ghg();
    return ghg == null ? placement.scope().title() : ghg.title();
  }

  /** The title of the NHS category, or that there is none. */
  public static String nhsCategory(Placement placement) {
    NhsCategory nhs = placement.nhs();
    return nhs == null ? "Not in the NHS boundaries" : nhs.title();
  }

  public static String activity(FootprintLine line) {
    return line.line().activity().title();
  }

  public static String quality(FootprintLine line) {
    String quality = declared(line).details().quality();
    return quality.isEmpty() ? NOT_SAID : quality;
  }

  public static String tier(FootprintLine line) {
    String tier = declared(line).details().tier();
    return tier.isEmpty() ? NOT_SAID : tier;
  }

  public static String site(FootprintLine line, Scenario scenario) {
    String id = declared(line).details().site();
    Site site = scenario.sites().get(id);
    return site == null ? "(no site)" : site.name() + " (" + id + ")";
  }

  public static String organisation(FootprintLine line, Scenario scenario) {
    return scenario.organisationOf(declared(line).details().site());
  }

  private static DeclaredLine declared(FootprintLine line) {
    return line.line().declared();
  }
}
