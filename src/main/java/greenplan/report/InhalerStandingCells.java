package greenplan.report;

import greenplan.clinical.inhaler.InhalerGroup;
import greenplan.clinical.inhaler.Measure;
import greenplan.units.rank.Standing;
import org.jspecify.annotations.Nullable;

/** Where an organisation stands by its share of metered dose inhalers, as cells of a table. */
final class InhalerStandingCells {

  private InhalerStandingCells() {}

  static Object percentile(@Nullable InhalerGroup group) {
    Standing standing = standing(group);
    return standing == null ? "" : standing.percentile();
  }

  static Object decile(@Nullable InhalerGroup group) {
    Standing standing = standing(group);
    return standing == null || standing.decile() == null ? "" : standing.decile();
  }

  private static @Nullable Standing standing(@Nullable InhalerGroup group) {
    return group == null ? null : group.standings().get(Measure.MDI_SHARE);
  }
}
