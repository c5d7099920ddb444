package greenplan.units;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pounds at the prices of a stated calendar year, written {@code GBP 2019}; one kind for each year.
 */
public final class PriceYear {

  private static final int FIRST = 1950;
  private static final int LAST = 2100;
  private static final String KIND = "money, prices of ";

  private PriceYear() {}

  /** Pounds at the prices of a calendar year. */
  public static Unit of(int year) {
    String symbol = "GBP " + year;
    return new Unit(symbol, KIND + year, "1 pound" + year, "pound sterling at prices of " + year);
  }

  /** The price year of a unit of money; empty for any other unit and for plain {@code GBP}. */
  public static Optional<Integer> year(Unit unit) {
    return unit.kind().startsWith(KIND) && unit.symbol().startsWith("GBP ")
        ? Optional.of(Integer.valueOf(unit.symbol().substring(4)))
        : Optional.empty();
  }

  static @Nullable Unit unit(String text) {
    String digits = text.startsWith("GBP ") ? text.substring(4) : "";
    boolean four = digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = four ? Integer.parseInt(digits) : 0;
    return year >= FIRST && year <= LAST ? of(year) : null;
  }
}
