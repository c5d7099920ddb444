package greenplan.appraisal.setup;

import greenplan.diagnostics.Reading;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/** A percentage of optimism bias, which may be above 100 %. */
final class BiasText {

  private static final BigDecimal MOST = BigDecimal.valueOf(2);

  private BiasText() {}

  /** The fraction from 0 to 2 that a text such as {@code 24 %} says; empty for any other. */
  static Optional<BigDecimal> fraction(String text) {
    if (!text.endsWith("%")) {
      return Optional.empty();
    }
    Reading<BigDecimal> number = NumberText.read(text.substring(0, text.length() - 1).strip());
    return number.isValue()
        ? Optional.of(number.value().movePointLeft(2))
            .filter(bound -> bound.signum() >= 0 && bound.compareTo(MOST) <= 0)
        : Optional.empty();
  }
}
