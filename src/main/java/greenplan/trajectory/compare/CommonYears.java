package greenplan.trajectory.compare;

import static java.util.Comparator.naturalOrder;

import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The years that all of several plans have.
 *
 * @param first the latest base year of them
 * @param current the earliest current year of them, which may lie before {@code first}
 * @param last the earliest horizon of them, not before {@code first}
 */
public record CommonYears(FinancialYear first, FinancialYear current, FinancialYear last) {

  /** The common years of at least one plan; empty where they have none. */
  public static Optional<CommonYears> of(List<ComparedPlan> plans) {
    FinancialYear first =
        plans.stream().map(p -> p.trajectory().baseYear()).max(naturalOrder()).orElseThrow();
    FinancialYear current =
        plans.stream().map(p -> p.trajectory().currentYear()).min(naturalOrder()).orElseThrow();
    FinancialYear last =
        plans.stream().map(ComparedPlan::horizon).min(naturalOrder()).orElseThrow();
    return first.compareTo(last) > 0
        ? Optional.empty()
        : Optional.of(new CommonYears(first, current, last));
  }

  public boolean contains(FinancialYear year) {
    return year.compareTo(first) >= 0 && year.compareTo(last) <= 0;
  }

  /** All of them. */
  public List<FinancialYear> all() {
    return from(first);
  }

  /** The first of the years that are added up: the one after the current year. */
  public FinancialYear summedFrom() {
    FinancialYear next = current.plus(1);
    return contains(next) ? next : first;
  }

  /**
   * The years that are added up: those that are still to come in one of the plans, or all of them
   * where there is none.
   */
  public List<FinancialYear> summed() {
    return from(summedFrom());
  }

  private List<FinancialYear> from(FinancialYear start) {
    List<FinancialYear> years = new ArrayList<>();
    for (FinancialYear year = start; year.compareTo(last) <= 0; year = year.plus(1)) {
      years.add(year);
    }
    return years;
  }
}
