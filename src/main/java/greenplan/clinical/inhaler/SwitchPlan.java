package greenplan.clinical.inhaler;

import java.math.BigDecimal;
import java.util.List;

/**
 * Switches of inhalers, and the means that they are to reach.
 *
 * @param title what the plan is
 * @param targets kg CO2e an inhaler, in the order of the file
 * @param switches what is replaced by what, in the order of the file
 */
public record SwitchPlan(String title, List<BigDecimal> targets, List<Switch> switches) {

  public SwitchPlan {
    targets = List.copyOf(targets);
    switches = List.copyOf(switches);
  }
}
