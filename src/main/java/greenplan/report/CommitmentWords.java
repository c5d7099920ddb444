package greenplan.report;

import greenplan.scenario.commitment.Commitment;
import greenplan.scenario.commitment.Recorded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What commitments want and what was recorded, in words. */
public final class CommitmentWords {

  private CommitmentWords() {}

  /** What is wanted, such as {@code at least 40 %}. */
  public static String wants(Commitment commitment) {
    String target = target(commitment);
    return switch (commitment.direction()) {
      case AT_LEAST -> commitment.isAnswered() ? target : "at least " + target;
      case AT_MOST -> commitment.isAnswered() ? target : "at most " + target;
      case LESS_THAN -> "less than " + target;
      case MORE_THAN -> "more than " + target;
      case INCREASE_BY -> "a rise of " + number(commitment.target()) + "%" + base(commitment);
      case DECREASE_BY -> "a fall of " + number(commitment.target()) + "%" + base(commitment);
      case DONE -> "to be done";
      case TRACK -> "to be followed";
    };
  }

  private static String base(Commitment commitment) {
    return commitment.baseYear() == null ? "" : " on " + commitment.baseYear();
  }

  private static String target(Commitment commitment) {
    return commitment.target() == null
        ? Visible.of(commitment.targetText())
        : withUnit(commitment, number(commitment.target()));
  }

  /** What was recorded, and of which day; a dash for nothing. */
  public static String recorded(@Nullable Recorded recorded) {
    if (recorded == null) {
      return "-";
    }
    String answer = recorded.done() ? "yes" : "no";
    return (recorded.number() == null ? answer : number(recorded.number()))
        + " ("
        + recorded.date()
        + ")";
  }

  private static String withUnit(Commitment commitment, String number) {
    String unit = Visible.of(commitment.unit());
    return unit.isEmpty() || unit.startsWith("%") ? number + unit : number + " " + unit;
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : Numbers.exact(number);
  }
}
