package greenplan.clinical.gas;

import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year beside the one that it is compared with, and those that came before.
 *
 * <p>Years of 365 and of 366 days are compared as they are. Other periods of different length are
 * compared per day: the base is scaled to the days of the year.
 *
 * @param year the year
 * @param base what it is compared with
 */
public record GasSeries(GasYear year, GasBase base) {

  /** The base, the base of the base and so on, the earliest first. */
  public List<GasBase> bases() {
    List<GasBase> bases = new ArrayList<>();
    for (GasBase next = base; next != null; next = next.year().base()) {
      bases.add(next);
    }
    Collections.reverse(bases);
    return List.copyOf(bases);
  }

  /** Whether the periods differ in length, so that amounts per day are compared. */
  public boolean isPerDay() {
    return !scale().isOne();
  }

  /** What an amount of the base is multiplied by to be compared. */
  private Ratio scale() {
    return base.year().period().scaledTo(year.period());
  }

  /** The change of an amount since the base, in per cent; null where the base had none. */
  public @Nullable BigDecimal change(Function<GasYear, BigDecimal> amount) {
    BigDecimal before = scale().apply(amount.apply(base.year()));
    return before.signum() == 0
        ? null
        : Ratio.of(amount.apply(year).subtract(before).movePointRight(2), before).value();
  }

  /** Whether the same supplies of nitrous oxide were audited in both years. */
  public boolean isSameAudit() {
    return audited(year).equals(audited(base.year()));
  }

  private static Set<String> audited(GasYear of) {
    return of.total().nitrousOxide().audited().uses().stream()
        .map(use -> use.line().id())
        .collect(Collectors.toSet());
  }

  /**
   * The change of the lost share of nitrous oxide, in points; null where no audit tells, or not of
   * the same supplies.
   */
  public @Nullable BigDecimal wasteChange() {
    if (!isSameAudit()) {
      return null;
    }
    BigDecimal now = year.wastePercent();
    BigDecimal before = base.year().wastePercent();
    return now == null || before == null ? null : now.subtract(before);
  }

  /** How the year stands against each of its targets. */
  public List<GasGoal> goals() {
    GasSplit before = base.year().nitrousOxide().times(scale());
    return year.targets().stream()
        .map(target -> new GasGoal(target, before, year.nitrousOxide()))
        .toList();
  }
}
