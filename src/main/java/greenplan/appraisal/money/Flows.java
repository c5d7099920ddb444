package greenplan.appraisal.money;

/**
 * Money and tonnes of one measure by year, the first of them the base year of discounting. Real
 * pounds of one price year, none of them negative. All cover the same years, so that no year's
 * tonnes are counted without its costs.
 *
 * @param capital spent once
 * @param residual what capital is still worth after the last year, in that year
 * @param cost of running it
 * @param saving in running other things
 * @param tonnes tCO2e saved
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Flows(
    double[] capital, double[] residual, double[] cost, double[] saving, double[] tonnes) {

  public Flows {
    int years = capital.length;
    if (residual.length != years
        || cost.length != years
        || saving.length != years
        || tonnes.length != years) {
      throw new IllegalArgumentException("flows over different years");
    }
  }

  public int years() {
    return capital.length;
  }

  /** What comes in less what goes out in a year, carbon values apart. */
  public double net(int year) {
    return saving[year] + residual[year] - cost[year] - capital[year];
  }
}
