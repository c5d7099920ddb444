package greenplan.scenario.uncertainty;

import greenplan.diagnostics.Origin;
import java.util.List;

/**
 * How far a figure may be off, as declared.
 *
 * @param kind the distribution
 * @param range half of the 95 % range, as a fraction of the figure; 0 where it has ends or a
 *     pedigree. Of a lognormal one the upper half: the figure is the median, and the range runs
 *     from it divided by (1 + range) to it times (1 + range)
 * @param least the least value, as a multiple of the figure; of growth and delay, the value itself
 * @param mode the likeliest value, likewise
 * @param most the greatest value, likewise
 * @param pedigree the factors of a pedigree matrix, each at least 1; empty if none
 * @param betweenYears the correlation of the errors of two years with data, 0 to 1
 * @param name where the name stands of what it is the spread of
 */
public record DeclaredSpread(
    SpreadKind kind,
    double range,
    double least,
    double mode,
    double most,
    List<Double> pedigree,
    double betweenYears,
    Origin name) {

  public DeclaredSpread {
    pedigree = List.copyOf(pedigree);
  }
}
