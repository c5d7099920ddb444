package greenplan.scenario;

import greenplan.documents.InputFile;
import greenplan.factors.Activity;
import greenplan.factors.Boundary;
import greenplan.scenario.claim.Claim;
import greenplan.scenario.impact.ImpactAssessment;
import greenplan.scenario.peer.DeclaredPeers;
import greenplan.scenario.plan.Plan;
import greenplan.scenario.uncertainty.DeclaredUncertainty;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's amounts of one or several years, as declared.
 *
 * @param title what the file is
 * @param organisation whose emissions these are
 * @param organisationCode its code; empty if not given
 * @param year the year that is reported
 * @param boundary what totals count
 * @param notes what a reader must know
 * @param choice which factor editions apply
 * @param ownFactors the table of the scenario's factors; null if none
 * @param ownProducts the table of its containers; null if none
 * @param ownActivities its own activities
 * @param sites its sites by code
 * @param changeActivity the denominator whose growth explains a change; empty if none
 * @param years the years that it holds
 * @param plan what it says of the years to come
 * @param claims what a plan says that can be worked out again
 * @param uncertainty how sure it is of its figures; null if it does not say
 * @param impacts what was assessed of changes of services, factor by factor
 * @param peers with whom it is compared
 * @param unread the activities of lines whose amounts could not be read
 * @param files every file that was read for it, named from its folder
 */
public record Scenario(
    String title,
    String organisation,
    String organisationCode,
    FinancialYear year,
    Boundary boundary,
    List<String> notes,
    FactorChoice choice,
    @Nullable InputFile ownFactors,
    @Nullable InputFile ownProducts,
    List<Activity> ownActivities,
    Map<String, Site> sites,
    String changeActivity,
    NavigableMap<FinancialYear, YearSection> years,
    Plan plan,
    List<Claim> claims,
    @Nullable DeclaredUncertainty uncertainty,
    List<ImpactAssessment> impacts,
    List<DeclaredPeers> peers,
    List<NamedActivity> unread,
    List<InputFile> files) {

  /** The organisation that a site belongs to; that of the scenario where it says nothing else. */
  public String organisationOf(String siteId) {
    Site site = sites.get(siteId);
    return site == null || site.organisation().isEmpty() ? organisation : site.organisation();
  }

  /** The same scenario with other editions of factors. */
  public Scenario with(FactorChoice other) {
    return new Scenario(
        title,
        organisation,
        organisationCode,
        year,
        boundary,
        notes,
        other,
        ownFactors,
        ownProducts,
        ownActivities,
        sites,
        changeActivity,
        years,
        plan,
        claims,
        uncertainty,
        impacts,
        peers,
        unread,
        files);
  }

  /** The same scenario with one line and no more. */
  public Scenario withOnly(DeclaredLine line) {
    FinancialYear only = line.year();
    return new Scenario(
        title,
        organisation,
        organisationCode,
        only,
        boundary,
        notes,
        choice,
        ownFactors,
        ownProducts,
        ownActivities,
        sites,
        "",
        new TreeMap<>(Map.of(only, new YearSection(only, List.of(line), List.of(), List.of()))),
        plan,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        files);
  }
}
