package greenplan.scenario.impact;

import greenplan.documents.Place;
import java.util.List;

/**
 * An Equality and Sustainability Impact Assessment (EaSIA) of one change, as somebody filled it in.
 *
 * @param id the name given by the writer
 * @param title the policy or the change of a service that is assessed
 * @param tool the form that was filled in; empty if not given
 * @param assessed by whom and when, in free words; empty if not given
 * @param source where the assessment stands; empty if not given
 * @param note what a reader must know; empty if not given
 * @param factors its factors in the order of the form; at least one
 * @param place where it stands
 */
public record ImpactAssessment(
    String id,
    String title,
    String tool,
    String assessed,
    String source,
    String note,
    List<ImpactFactor> factors,
    Place place) {

  public ImpactAssessment {
    factors = List.copyOf(factors);
  }

  /** The factors of one bottom line; none where the form has none. */
  public List<ImpactFactor> factors(BottomLine group) {
    return factors.stream().filter(factor -> factor.group() == group).toList();
  }

  /** What all factors come to. */
  public ImpactSummary summary() {
    return ImpactSummary.of(factors);
  }

  /** What the factors of one bottom line come to. */
  public ImpactSummary summary(BottomLine group) {
    return ImpactSummary.of(factors(group));
  }
}
