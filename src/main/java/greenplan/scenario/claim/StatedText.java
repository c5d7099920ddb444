package greenplan.scenario.claim;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import greenplan.units.Amount;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads figures as plans state them.
 *
 * <p>Zeros at the end of a whole number mean nothing: 60,000 may be 55,000 or 64,999. Zeros after a
 * point do: 73.0 is between 72.95 and 73.05.
 */
final class StatedText {

  private static final Map<String, Bound> WORDS = new LinkedHashMap<>();

  static {
    words(Bound.ABOUT, "about", "around", "roughly", "approximately", "circa", "some", "~");
    words(Bound.NEARLY, "nearly", "almost", "just under");
    words(Bound.OVER, "over", "just over", "more than", "above", ">");
    words(Bound.AT_LEAST, "at least");
    words(Bound.UNDER, "under", "less than", "fewer than", "below", "<");
    words(Bound.AT_MOST, "at most", "up to");
  }

  private static final Map<String, Integer> SCALES =
      Map.of("thousand", 3, "million", 6, "billion", 9);
  private static final Pattern SCALED =
      Pattern.compile("([0-9][0-9,.]*)\\s*(thousand|million|billion)\\b\\s*(.*)");
  private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,.]*[0-9]|[0-9]");

  private StatedText() {}

  private static void words(Bound bound, String... words) {
    for (String word : words) {
      WORDS.put(word, bound);
    }
  }

  static Reading<Stated> read(String text) {
    String trimmed = text.strip();
    String words = words(trimmed);
    Bound bound = WORDS.getOrDefault(words, Bound.ABOUT);
    String figure = trimmed.substring(words.length()).strip();
    Reading<Amount> amount = amount(figure);
    return amount.isValue()
        ? Reading.of(
            new Stated(
                trimmed, figure, bound, amount.value(), step(figure, amount.value().number())))
        : Reading.fault(amount.fault().movedBy(Math.max(0, text.lastIndexOf(figure))));
  }

  /** The words of a bound at the start of a text, in lower case; empty where there are none. */
  private static String words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.keySet().stream()
        .filter(words -> lower.startsWith(words.length() == 1 ? words : words + " "))
        .findFirst()
        .orElse("");
  }

  private static Reading<Amount> amount(String text) {
    Reading<Amount> plain = Amount.parse(text);
    Matcher scaled = SCALED.matcher(text);
    return plain.isValue() || !scaled.matches() ? plain : scaled(scaled);
  }

  private static Reading<Amount> scaled(Matcher text) {
    Reading<BigDecimal> number = NumberText.read(text.group(1));
    if (!number.isValue()) {
      return Reading.fault(number.fault());
    }
    if (text.group(3).isEmpty()) {
      return Reading.fault(
          new Fault(
              Code.GP304,
              0,
              text.group().length(),
              "\"" + text.group() + "\" has no unit",
              "write the unit after the number, as in 73 million miles"));
    }
    Reading<Unit> unit = Unit.parse(text.group(3));
    int zeros = SCALES.getOrDefault(text.group(2), 0);
    return unit.isValue()
        ? Reading.of(new Amount(number.value().movePointRight(zeros), unit.value()))
        : Reading.fault(unit.fault().movedBy(text.start(3)));
  }

  /** The worth of the last digit that means something, times what a word or letter multiplies. */
  private static BigDecimal step(String text, BigDecimal value) {
    Matcher digits = DIGITS.matcher(text);
    BigDecimal number =
        digits.find() ? new BigDecimal(digits.group().replace(",", "")) : BigDecimal.ONE;
    BigDecimal significant = number.scale() > 0 ? number : number.stripTrailingZeros();
    BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-significant.scale());
    int zeros = value.precision() - value.scale() - (number.precision() - number.scale());
    return number.signum() == 0 ? last : last.scaleByPowerOfTen(zeros);
  }
}
