package greenplan.units;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.measure.IncommensurableException;
import javax.measure.UnitConverter;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/**
 * Checked dimensions of the vocabulary, by JSR-385.
 *
 * <p>Base units that physics does not know (CO2e, passenger, pound of 2019, gross calorific value)
 * have a dimension of their own each, so that nothing but themselves is compatible with them.
 */
final class Dimensions {

  private static final char PRIVATE_USE = 0xE000;
  private static final AtomicInteger OWN = new AtomicInteger();
  private static final Map<String, javax.measure.Unit<?>> BASE = new ConcurrentHashMap<>();

  static {
    BASE.put("one", AbstractUnit.ONE);
    BASE.put("metre", Units.METRE);
    BASE.put("kilogram", Units.KILOGRAM);
    BASE.put("joule", Units.JOULE);
    BASE.put("watt", Units.WATT);
  }

  private Dimensions() {}

  /** How many {@code to} one {@code from} is. */
  static Ratio convert(Unit from, Unit to) {
    UnitConverter converter;
    try {
      converter = resolve(from).getConverterToAny(resolve(to));
    } catch (IncommensurableException e) {
      throw new IllegalArgumentException(from + " does not convert to " + to, e);
    }
    if (!converter.isLinear()) {
      throw new IllegalArgumentException(from + " to " + to + " is not a plain ratio");
    }
    return Ratio.of(scale(from), scale(to));
  }

  /** Whether the library finds the dimensions compatible. */
  static boolean areCompatible(Unit one, Unit other) {
    return resolve(one).isCompatible(resolve(other));
  }

  private static BigDecimal scale(Unit unit) {
    return new BigDecimal(unit.definition().substring(0, unit.definition().indexOf(' ')));
  }

  private static javax.measure.Unit<?> resolve(Unit unit) {
    String definition = unit.definition();
    javax.measure.Unit<?> product = AbstractUnit.ONE;
    for (String part : definition.substring(definition.indexOf(' ') + 1).split("\\.", -1)) {
      product = product.multiply(power(part));
    }
    return product.multiply(scale(unit));
  }

  private static javax.measure.Unit<?> power(String part) {
    int caret = part.indexOf('^');
    return caret < 0
        ? base(part)
        : base(part.substring(0, caret)).pow(Integer.parseInt(part.substring(caret + 1)));
  }

  private static javax.measure.Unit<?> base(String name) {
    return BASE.computeIfAbsent(name, Dimensions::ownDimension);
  }

  private static javax.measure.Unit<?> ownDimension(String name) {
    char letter = (char) (PRIVATE_USE + OWN.getAndIncrement());
    return new BaseUnit<>(name, name, UnitDimension.parse(letter));
  }
}
