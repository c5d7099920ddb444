package greenplan.factors;

import org.jspecify.annotations.Nullable;

/**
 * Where emissions are counted.
 *
 * @param scope the scope of the GHG Protocol, or why there is none
 * @param ghg the category of the GHG Protocol; null outside its scopes
 * @param nhs the NHS category; null where the NHS boundaries leave it out
 */
public record Placement(Scope scope, @Nullable GhgCategory ghg, @Nullable NhsCategory nhs) {

  /** The id of the GHG Protocol category; empty where there is none. */
  public String ghgId() {
    return ghg == null ? "" : ghg.id();
  }

  /** The id of the NHS category; empty where there is none. */
  public String nhsId() {
    return nhs == null ? "" : nhs.id();
  }
}
