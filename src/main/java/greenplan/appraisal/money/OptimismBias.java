package greenplan.appraisal.money;

/**
 * How much dearer capital becomes than it is thought at first.
 *
 * @param bound the upper bound for such a project, as a fraction; 0 for none
 * @param mitigation the part of it that was dealt with, 0 to 1
 */
public record OptimismBias(double bound, double mitigation) {

  /** What capital is multiplied by: {@code 1 + bound x (1 - mitigation)}. */
  public double multiplier() {
    return 1 + bound * (1 - mitigation);
  }
}
