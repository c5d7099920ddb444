package greenplan.factors.desnz;

import java.util.Map;
import java.util.Optional;

/** The publisher's names of units, and the symbols that stand for them here. */
final class DesnzUnits {

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("kwh", "kWh"),
          Map.entry("kwh (gross cv)", "kWh (gross CV)"),
          Map.entry("kwh (net cv)", "kWh (net CV)"),
          Map.entry("gj", "GJ"),
          Map.entry("litres", "L"),
          Map.entry("cubic metres", "m3"),
          Map.entry("million litres", "million litres"),
          Map.entry("tonnes", "t"),
          Map.entry("kg", "kg"),
          Map.entry("km", "km"),
          Map.entry("miles", "mi"),
          Map.entry("passenger.km", "passenger.km"),
          Map.entry("tonne.km", "tonne.km"),
          Map.entry("per fte working hour", "FTE.hour"),
          Map.entry("gbp (basic prices of that year, excl. vat)", "GBP"));

  private DesnzUnits() {}

  /** The symbol for a unit of the publisher, empty for one that is not known here. */
  static Optional<String> symbol(String uom) {
    return Optional.ofNullable(SYMBOLS.get(LabelText.normalise(uom)));
  }
}
