package greenplan.units;

import greenplan.diagnostics.Reading;
import java.util.Optional;

/**
 * A unit of the closed vocabulary, such as {@code kWh (gross CV)} or {@code passenger.km}.
 *
 * <p>Units of one kind convert into each other. Units of different kinds never do, even where a
 * physicist would see the same dimension: energy of a fuel at gross and at net calorific value,
 * mass and mass of CO2e, pounds of two price years are kinds of their own.
 *
 * @param symbol how the unit is written
 * @param kind what it measures
 * @param definition an exact number and a product of base units
 * @param meaning what it is, in words
 */
public record Unit(String symbol, String kind, String definition, String meaning) {

  /** The unit that a text names: a symbol or one of its other spellings. */
  public static Reading<Unit> parse(String text) {
    return Vocabulary.unit(text);
  }

  /** The unit that a text names in whatever case; empty where it names none, or several. */
  public static Optional<Unit> inAnyCase(String text) {
    Reading<Unit> exact = parse(text);
    return exact.isValue() ? Optional.of(exact.value()) : Vocabulary.inAnyCase(text);
  }

  /** A unit of the vocabulary that is known to exist. */
  public static Unit of(String symbol) {
    return parse(symbol).value();
  }

  /** Whether amounts of this unit can be converted into the other. */
  public boolean isKindOf(Unit other) {
    return kind.equals(other.kind);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit && symbol.equals(unit.symbol);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  @Override
  public String toString() {
    return symbol;
  }
}
