package greenplan.clinical.inhaler;

import greenplan.clinical.prescribing.ReadFile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What prescriptions of inhalers come to.
 *
 * @param basis what they were read with
 * @param organisation the organisation that they were narrowed to; null for all that was read
 * @param files the files with their rows
 * @param total all months together
 * @param patients the total by registered patients; null where no list size is known
 * @param months the months, the oldest first
 * @param groups the organisations, the largest kind first, each kind by code
 * @param products the inhalers by code, those of most emissions first
 * @param monthly the inhalers by month and code
 * @param unknown respiratory codes that no table knows, the most items first
 * @param uncounted inhalers whose devices cannot be told from their quantity
 * @param dummies the items of practice codes that stand for nobody; in no figure
 */
public record Inhalers(
    InhalerBasis basis,
    @Nullable Organisation organisation,
    List<ReadFile> files,
    InhalerMetrics total,
    @Nullable PatientMetrics patients,
    List<MonthRow> months,
    List<InhalerGroup> groups,
    List<ProductRow> products,
    List<ProductRow> monthly,
    List<ProductRow> unknown,
    List<ProductRow> uncounted,
    BigDecimal dummies) {

  public Inhalers {
    files = List.copyOf(files);
    months = List.copyOf(months);
    groups = List.copyOf(groups);
    products = List.copyOf(products);
    monthly = List.copyOf(monthly);
    unknown = List.copyOf(unknown);
    uncounted = List.copyOf(uncounted);
  }

  /** The organisations of one kind. */
  public List<InhalerGroup> groups(Level level) {
    return groups.stream().filter(group -> group.level() == level).toList();
  }

  /** How many months were read. */
  public int monthCount() {
    return months.size();
  }

  /**
   * The change from one figure to another in per cent of the first; null where one of them is
   * missing or the first is zero.
   */
  public static @Nullable BigDecimal changePercent(
      @Nullable BigDecimal from, @Nullable BigDecimal to) {
    return from == null || to == null
        ? null
        : InhalerMetrics.divide(to.subtract(from).movePointRight(2), from);
  }
}
