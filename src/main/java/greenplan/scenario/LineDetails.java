package greenplan.scenario;

import greenplan.units.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What a line says besides its amount. Lines that say the same share one object.
 *
 * @param purpose for what, where the activity asks; empty otherwise
 * @param site the code of the site; empty for the organisation as a whole
 * @param source where the amount comes from; empty if not said
 * @param quality metered, reported, estimated or extrapolated; empty if not said
 * @param tier the NHS data tier; empty if not said
 * @param note anything a reader must know
 * @param cost what it cost in the year
 * @param period the days covered; null for the whole year
 * @param product the container that is counted; empty if none
 * @param factor the factor of an open activity; empty otherwise
 * @param scope the scope of an open activity; empty otherwise
 * @param ghgCategory its GHG Protocol category; empty otherwise
 * @param nhsCategory its NHS category; empty otherwise
 * @param contract the contractual instrument; null if none
 * @param restatement the correction; null if none
 */
public record LineDetails(
    String purpose,
    String site,
    String source,
    String quality,
    String tier,
    String note,
    @Nullable Amount cost,
    @Nullable Period period,
    String product,
    String factor,
    String scope,
    String ghgCategory,
    String nhsCategory,
    @Nullable Contract contract,
    @Nullable Restatement restatement) {

  /** The details of a line that says nothing but its purpose. */
  public static LineDetails ofPurpose(String purpose) {
    return new LineDetails(purpose, "", "", "", "", "", null, null, "", "", "", "", "", null, null);
  }
}
