package greenplan.report.record;

/**
 * Where a line was counted.
 *
 * @param scope the scope
 * @param ghg the GHG Protocol category; empty where there is none
 * @param nhs the NHS category; empty where there is none
 * @param site the site; empty for the organisation as a whole
 * @param counted whether the total counts it
 */
public record RecordedPlacement(
    String scope, String ghg, String nhs, String site, boolean counted) {}
