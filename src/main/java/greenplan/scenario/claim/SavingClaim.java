package greenplan.scenario.claim;

import greenplan.units.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emissions and money that a scheme is said to have saved together.
 *
 * @param head what every claim says; the stated figure is the emissions saved
 * @param money the money saved, in pounds, above zero
 * @param total all savings that it is a part of; null if not given
 * @param most the footprint of its whole kind, which no saving can exceed; null if not given
 * @param mostOf what that footprint is of; empty if not given
 * @param examples what others saved
 */
public record SavingClaim(
    ClaimHead head,
    Amount money,
    @Nullable Amount total,
    @Nullable Amount most,
    String mostOf,
    List<Example> examples)
    implements Claim {

  /**
   * What somebody else saved by a scheme of the same kind.
   *
   * @param saved the emissions, above zero
   * @param money the money, in pounds, above zero
   * @param source who, and where it stands; empty if not given
   */
  public record Example(Amount saved, Amount money, String source) {}

  public SavingClaim {
    examples = List.copyOf(examples);
  }
}
