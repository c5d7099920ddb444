package greenplan.report.replay;

import greenplan.report.record.Digits;
import java.math.BigDecimal;

/**
 * One thing that differs, and what it does. The effects of all add up exactly to the change of the
 * total.
 *
 * @param cause why
 * @param what which kind of thing: amount, conversion, factor, line added, ...
 * @param name of the line or of the factor
 * @param was the recorded value with its unit; empty where there was none
 * @param is the value now; empty where there is none
 * @param lines how many lines it changes
 * @param tonnes tCO2e in the total
 * @param apart tCO2e in what is reported besides the total
 */
public record Effect(
    Cause cause,
    String what,
    String name,
    String was,
    String is,
    int lines,
    BigDecimal tonnes,
    BigDecimal apart) {

  public Effect {
    tonnes = Digits.plain(tonnes);
    apart = Digits.plain(apart);
  }

  /** The same thing at more lines. */
  Effect plus(Effect other) {
    return with(lines + other.lines, other);
  }

  /** The same thing at another component of the same line. */
  Effect plusComponent(Effect other) {
    return with(lines, other);
  }

  private Effect with(int together, Effect other) {
    return new Effect(
        cause, what, name, was, is, together, tonnes.add(other.tonnes), apart.add(other.apart));
  }

  /** What makes two effects the same thing. */
  String identity() {
    return String.join("\u0000", cause.word(), what, name, was, is);
  }
}
