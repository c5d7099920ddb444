package greenplan.peers;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with its value of a metric.
 *
 * @param code its code, or its name where it has none
 * @param name its name; empty where only the code is known
 * @param value the value, in the unit of the metric; null where it has none
 * @param activity what the value is multiplied by to be an amount, in the unit that the metric is
 *     divided by; null where that is not known
 * @param kgPerUnit kg CO2e for each unit of the amount; null where that is not known
 * @param lines the lines of its scenario that the metric counts; none where there is no scenario
 * @param doubts why the value may be wrong, a sentence each
 */
public record Member(
    String code,
    String name,
    @Nullable BigDecimal value,
    @Nullable BigDecimal activity,
    @Nullable BigDecimal kgPerUnit,
    List<String> lines,
    List<String> doubts) {

  /** The name with the code, or the code alone. */
  public String label() {
    return name.isEmpty() ? code : name + " (" + code + ")";
  }

  /** The same organisation with another activity. */
  public Member withActivity(BigDecimal other) {
    return new Member(code, name, value, other, kgPerUnit, lines, doubts);
  }

  Member with(List<String> moreDoubts) {
    return new Member(code, name, value, activity, kgPerUnit, lines, moreDoubts);
  }
}
