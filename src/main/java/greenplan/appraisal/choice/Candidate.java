package greenplan.appraisal.choice;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Something that can be bought or left.
 *
 * @param id its name
 * @param capital what it costs once, by year; at least 0, in the unit of the limits
 * @param tonnes tCO2e that it is credited with
 * @param npv its net present value in the same unit; empty where nobody knows it
 * @param perTonne by what "cheapest first" ranks it, lowest first
 * @param requires names of others without which it does nothing
 * @param exclusive names of others that are not bought as well
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Candidate(
    String id,
    double[] capital,
    double tonnes,
    OptionalDouble npv,
    double perTonne,
    List<String> requires,
    List<String> exclusive) {

  public Candidate {
    requires = List.copyOf(requires);
    exclusive = List.copyOf(exclusive);
  }

  /** The same with other credits. */
  public Candidate with(double otherTonnes) {
    return new Candidate(id, capital, otherTonnes, npv, perTonne, requires, exclusive);
  }

  /** The capital of all years. */
  public double total() {
    double sum = 0;
    for (double year : capital) {
      sum += year;
    }
    return sum;
  }
}
