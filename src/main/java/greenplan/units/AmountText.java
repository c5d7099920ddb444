package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people type them: {@code 1,234 tCO2e}, {@code £1.2m}, {@code 9000 L}, {@code 10%}. */
final class AmountText {

  private static final Unit POUND = Unit.of("GBP");
  private static final Map<String, Integer> POUND_ZEROS =
      Map.of("", 0, "k", 3, "m", 6, "bn", 9, "million", 6, "billion", 9);

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final Pattern SCALE =
      Pattern.compile("(?i)(k|m|mn|mio|bn|thousand|million|billion)\\s+\\p{L}");

  private AmountText() {}

  static Reading<Amount> read(String text) {
    String spaced = text.replace(NO_BREAK_SPACE, ' ').replace(NARROW_NO_BREAK_SPACE, ' ');
    String trimmed = spaced.strip();
    Reading<Amount> amount = trimmed.startsWith("£") ? pounds(trimmed) : plain(trimmed);
    return amount.isValue()
        ? amount
        : Reading.fault(amount.fault().movedBy(spaced.length() - spaced.stripLeading().length()));
  }

  private static Reading<Amount> plain(String text) {
    int end = NumberText.length(text);
    Reading<BigDecimal> number = NumberText.read(text.substring(0, end));
    if (end == 0 || !number.isValue()) {
      return Reading.fault(end == 0 ? noNumber(text) : number.fault());
    }
    String symbol = text.substring(end).strip();
    if (symbol.isEmpty()) {
      return Reading.fault(noUnit(text));
    }
    Reading<Unit> unit = Unit.parse(symbol);
    return unit.isValue()
        ? Reading.of(new Amount(number.value(), unit.value()))
        : Reading.fault(badUnit(text, symbol, unit.fault()));
  }

  /** Finds the two habits that put a part of the number where the unit should start. */
  private static Fault badUnit(String text, String symbol, Fault fault) {
    int start = text.length() - symbol.length();
    Matcher scale = SCALE.matcher(symbol);
    if (scale.lookingAt()) {
      return new Fault(
          Code.GP305,
          start,
          scale.group(1).length(),
          "\"" + scale.group(1) + "\" is not taken as a part of the number",
          "write the number in full, as in 1,200,000 kWh; k, m and bn are for money, as in £1.2m");
    }
    return startsWithDigit(symbol) ? spaces(text) : fault.movedBy(start);
  }

  private static boolean startsWithDigit(String text) {
    return text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private static Fault spaces(String text) {
    return new Fault(
        Code.GP301,
        0,
        text.length(),
        "\"" + text + "\" has a space inside the number",
        "write commas between thousands, or nothing: 20,120,026 kWh or 20120026 kWh");
  }

  /** {@code £1.2m} and {@code £300}; the suffixes k, m and bn are for money alone. */
  private static Reading<Amount> pounds(String text) {
    String rest = text.substring(1).strip();
    int end = NumberText.length(rest);
    Reading<BigDecimal> number = NumberText.read(rest.substring(0, end));
    if (!number.isValue()) {
      return Reading.fault(number.fault().movedBy(text.length() - rest.length()));
    }
    String suffix = rest.substring(end).strip();
    Integer zeros = POUND_ZEROS.get(suffix);
    return zeros == null
        ? Reading.fault(startsWithDigit(suffix) ? spaces(text) : badSuffix(text, suffix))
        : Reading.of(new Amount(number.value().movePointRight(zeros), POUND));
  }

  private static Fault noNumber(String text) {
    return new Fault(
        Code.GP301,
        0,
        text.length(),
        text.isEmpty() ? "no amount" : "\"" + text + "\" does not start with a number",
        "write a number in plain digits and then its unit, as in 20,120,026 kWh");
  }

  private static Fault noUnit(String text) {
    return new Fault(
        Code.GP304,
        0,
        text.length(),
        "\"" + text + "\" has no unit",
        "write the unit after the number, as in " + text + " kWh");
  }

  private static Fault badSuffix(String text, String suffix) {
    return new Fault(
        Code.GP302,
        text.length() - suffix.length(),
        suffix.length(),
        "\"" + suffix + "\" after a sum of money is not known",
        "write £1,200,000 or £1.2m (k, m and bn are known)");
  }
}
