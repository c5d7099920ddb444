package greenplan.clinical.prescribing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What was prescribed, added up by month, practice and presentation. The same whatever the order of
 * files and rows, and however many threads have read them.
 *
 * <p>Each sum is a cell; cells stand in the order of their month, practice and presentation.
 */
public final class Prescribed {

  private final List<String> months;
  private final List<Practice> practices;
  private final List<Presentation> presentations;
  private final List<ReadFile> files;
  private final long[] places;
  private final long[] items;
  private final long[] millionths;
  private final Map<Long, BigDecimal> large;

  Prescribed(
      List<String> months,
      List<Practice> practices,
      List<Presentation> presentations,
      List<ReadFile> files,
      long[] places,
      long[] items,
      long[] millionths,
      Map<Long, BigDecimal> large) {
    this.months = List.copyOf(months);
    this.practices = List.copyOf(practices);
    this.presentations = List.copyOf(presentations);
    this.files = List.copyOf(files);
    this.places = places;
    this.items = items;
    this.millionths = millionths;
    this.large = Map.copyOf(large);
  }

  /** The months, as {@code 2017-09}, from the earliest on. */
  public List<String> months() {
    return months;
  }

  /** The practices, by code, sub-ICB, ICB and region. */
  public List<Practice> practices() {
    return practices;
  }

  /** The presentations, by code. */
  public List<Presentation> presentations() {
    return presentations;
  }

  /** The files, in the order in which they were given. */
  public List<ReadFile> files() {
    return files;
  }

  /** How many cells there are. */
  public int size() {
    return places.length;
  }

  /** The place of a cell's month in {@link #months}. */
  public int month(int cell) {
    return CellKey.month(places[cell]);
  }

  /** The place of a cell's practice in {@link #practices}. */
  public int practice(int cell) {
    return CellKey.practice(places[cell]);
  }

  /** The place of a cell's presentation in {@link #presentations}. */
  public int presentation(int cell) {
    return CellKey.presentation(places[cell]);
  }

  /** How many items were prescribed. */
  public long items(int cell) {
    return items[cell];
  }

  /** The sum of TOTAL_QUANTITY, exactly. */
  public BigDecimal quantity(int cell) {
    BigDecimal sum = BigDecimal.valueOf(millionths[cell], DecimalBytes.PLACES);
    return sum.add(large.getOrDefault(places[cell], BigDecimal.ZERO)).stripTrailingZeros();
  }
}
