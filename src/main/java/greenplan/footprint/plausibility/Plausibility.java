package greenplan.footprint.plausibility;

import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import java.util.List;
import java.util.function.BiConsumer;

/** All checks of what is doubtful in the year of a footprint and in where its figures come from. */
public final class Plausibility {

  private static final List<BiConsumer<Footprint, Problems>> CHECKS =
      List.of(
          FloorAreaRange::check,
          YearJump::check,
          LargestLine::check,
          ChpFuel::check,
          LinePrice::check,
          CappedAmount::check,
          PinnedEdition::check,
          MissingSource::check,
          FactorStanding::check);

  private Plausibility() {}

  /** Adds a warning for each doubt. */
  public static void check(Footprint footprint, Problems problems) {
    CHECKS.forEach(check -> check.accept(footprint, problems));
  }
}
