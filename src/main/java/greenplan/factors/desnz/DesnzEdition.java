package greenplan.factors.desnz;

import java.util.List;

/**
 * What was read from a workbook of the UK government conversion factors.
 *
 * @param year the edition
 * @param factors the factors, by id and unit
 * @param newIds the ids among them that no edition had before
 * @param leftOut the rows that did not become factors
 * @param rows how many rows of the workbook were read
 * @param blank how many of them have no value, which means that there is no factor
 */
public record DesnzEdition(
    int year,
    List<ImportedFactor> factors,
    List<String> newIds,
    List<LeftOut> leftOut,
    int rows,
    int blank) {

  public DesnzEdition {
    factors = List.copyOf(factors);
    newIds = List.copyOf(newIds);
    leftOut = List.copyOf(leftOut);
  }
}
