package greenplan.appraisal;

import greenplan.scenario.project.Project;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * What a tonne of a project of a table costs, by the table's own figures: nothing is discounted
 * again, and no overlap is taken off.
 *
 * @param id its name
 * @param capital pounds, at least 0
 * @param tonnes tCO2e saved, over the years that the table counts
 * @param npv net present value in pounds; empty where the table states none
 */
public record ProjectCost(String id, double capital, double tonnes, OptionalDouble npv) {

  private static final int THOUSANDS = 3;

  static ProjectCost of(Project project) {
    BigDecimal npv = project.npv();
    return new ProjectCost(
        project.id(),
        pounds(project.capital()),
        project.tonnes().doubleValue(),
        npv == null ? OptionalDouble.empty() : OptionalDouble.of(pounds(npv)));
  }

  private static double pounds(BigDecimal thousands) {
    return thousands.movePointRight(THOUSANDS).doubleValue();
  }

  public boolean saves() {
    return tonnes > 0;
  }

  /** Pounds of capital for a tonne; empty where nothing is saved. */
  public OptionalDouble capitalPerTonne() {
    return saves() ? OptionalDouble.of(capital / tonnes) : OptionalDouble.empty();
  }

  /**
   * Pounds for a tonne, which is - NPV / tonnes; empty where nothing is saved or no net present
   * value is stated.
   */
  public OptionalDouble perTonne() {
    return saves() && npv.isPresent()
        ? OptionalDouble.of((0 - npv.getAsDouble()) / tonnes)
        : OptionalDouble.empty();
  }

  /** Whether it saves tonnes and earns money, so that pounds per tonne do not rank it. */
  public boolean isWinWin() {
    return perTonne().isPresent() && perTonne().getAsDouble() < 0;
  }
}
