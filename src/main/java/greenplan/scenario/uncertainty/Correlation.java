package greenplan.scenario.uncertainty;

import greenplan.documents.Place;
import greenplan.scenario.plan.Named;
import java.util.List;

/**
 * What is too high or too low together.
 *
 * @param id its name
 * @param of the names of what belongs together, such as {@code amounts.gas}
 * @param coefficient the correlation of every two of them, -1 to 1; NaN where a matrix is given
 * @param matrix the correlations of each with each, in the order of the names; empty if none
 * @param place where it stands
 */
public record Correlation(
    String id, List<Named> of, double coefficient, List<List<Double>> matrix, Place place) {

  public Correlation {
    of = List.copyOf(of);
    matrix = List.copyOf(matrix);
  }
}
