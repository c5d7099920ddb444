package greenplan.clinical.inhaler;

import greenplan.clinical.prescribing.Prescribed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sums of a selection of practices: by practice, by month and by code. */
final class Selection {

  private static final Tally NONE = new Tally();
  private final Prescribed prescribed;
  private final ProductUses uses;
  private final @Nullable Tally[] practices;
  private final Map<Integer, Tally> months = new TreeMap<>();
  private final @Nullable Tally[] codes;

  /**
   * The sums of the practices that count.
   *
   * @param counts by the index of the practice, whether it counts
   */
  Selection(Prescribed prescribed, ProductUses uses, boolean[] counts) {
    this.prescribed = prescribed;
    this.uses = uses;
    this.practices = new Tally[prescribed.practices().size()];
    this.codes = new Tally[uses.size()];
    long[] items = new long[uses.size()];
    @Nullable BigDecimal[] quantities = new BigDecimal[uses.size()];
    for (int cell = 0; cell < prescribed.size(); cell++) {
      int index = uses.index(cell);
      ProductUse use = uses.get(index);
      if (use != null && counts[prescribed.practice(cell)]) {
        BigDecimal quantity = prescribed.quantity(cell);
        BigDecimal before = quantities[index];
        items[index] += prescribed.items(cell);
        quantities[index] = before == null ? quantity : before.add(quantity);
        Tally practice = at(practices, prescribed.practice(cell));
        use.addTo(practice, prescribed.items(cell), quantity, uses.parts());
      }
    }
    addCodes(items, quantities);
  }

  /** Every sum is in proportion to items or quantity, so a code is added once for its month. */
  private void addCodes(long[] items, @Nullable BigDecimal[] quantities) {
    for (int index = 0; index < codes.length; index++) {
      ProductUse use = uses.get(index);
      BigDecimal quantity = quantities[index];
      if (use != null && quantity != null) {
        Tally code = at(codes, index);
        use.addTo(code, items[index], quantity, uses.parts());
        months.computeIfAbsent(uses.month(index), m -> new Tally()).add(code);
      }
    }
  }

  private static Tally at(@Nullable Tally[] tallies, int index) {
    Tally tally = tallies[index];
    if (tally == null) {
      tally = new Tally();
      tallies[index] = tally;
    }
    return tally;
  }

  /** The sums of a practice; null where it prescribed nothing or is not selected. */
  @Nullable Tally practice(int index) {
    return practices[index];
  }

  InhalerMetrics metrics(Tally tally) {
    return new InhalerMetrics(tally, uses.parts());
  }

  Tally total() {
    Tally total = new Tally();
    months.values().forEach(total::add);
    return total;
  }

  List<MonthRow> months() {
    List<MonthRow> rows = new ArrayList<>();
    months.forEach(
        (month, tally) -> rows.add(new MonthRow(prescribed.months().get(month), metrics(tally))));
    return rows;
  }

  /** Each code of each month, by month and then by code. */
  List<ProductRow> monthly() {
    List<ProductRow> rows = new ArrayList<>();
    for (int index = 0; index < codes.length; index++) {
      ProductUse use = uses.get(index);
      Tally tally = codes[index];
      if (use != null && tally != null) {
        rows.add(new ProductRow(use, metrics(tally)));
      }
    }
    return rows;
  }

  /** Each code over all months, with what it is in its last one. */
  List<ProductRow> products() {
    Map<String, Tally> sums = new TreeMap<>();
    Map<String, ProductUse> latest = new TreeMap<>();
    for (int index = 0; index < codes.length; index++) {
      ProductUse use = uses.get(index);
      Tally tally = codes[index];
      if (use != null && tally != null) {
        sums.computeIfAbsent(use.code(), code -> new Tally()).add(tally);
        latest.put(use.code(), use);
      }
    }
    List<ProductRow> rows = new ArrayList<>();
    latest.forEach(
        (code, use) -> rows.add(new ProductRow(use, metrics(sums.getOrDefault(code, NONE)))));
    return rows;
  }
}
