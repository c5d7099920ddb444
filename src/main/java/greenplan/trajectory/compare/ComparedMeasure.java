package greenplan.trajectory.compare;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A measure and what it saves in each plan.
 *
 * @param id its name
 * @param title what readers see, as the first plan that has it states it
 * @param inLast tCO2e that it saves in the last common year, one number for each plan in their
 *     order; empty where a plan does not have it or has it off
 * @param inAll the same in all years that are added up
 * @param differs whether plans have it and lack it, or state it differently
 */
public record ComparedMeasure(
    String id,
    String title,
    List<OptionalDouble> inLast,
    List<OptionalDouble> inAll,
    boolean differs) {

  public ComparedMeasure {
    inLast = List.copyOf(inLast);
    inAll = List.copyOf(inAll);
  }
}
