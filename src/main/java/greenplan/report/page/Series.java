package greenplan.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of numbers in a chart.
 *
 * @param name what it is called in the legend
 * @param style how it is drawn, such as {@code solid}, {@code dashed} or {@code dotted}
 * @param values a number for each label of the chart; null where there is none
 */
public record Series(String name, String style, List<@Nullable BigDecimal> values) {

  /** A series of doubles; NaN stands for none. */
  public static Series of(String name, String style, double... values) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    Arrays.stream(values)
        .mapToObj(v -> Double.isNaN(v) ? null : BigDecimal.valueOf(v))
        .forEach(numbers::add);
    return new Series(name, style, numbers);
  }

  /** A series of exact numbers. */
  public static Series of(String name, String style, List<BigDecimal> values) {
    return new Series(name, style, values.stream().collect(Collectors.toList()));
  }
}
