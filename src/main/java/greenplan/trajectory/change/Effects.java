package greenplan.trajectory.change;

import java.util.EnumMap;
import java.util.Map;

/** How much each effect adds to a change, in tonnes of CO2e. */
public final class Effects {

  /** No change at all. */
  public static final Effects NONE = new Effects(new EnumMap<>(Effect.class));

  private final Map<Effect, Double> tonnes;

  private Effects(Map<Effect, Double> tonnes) {
    this.tonnes = tonnes;
  }

  /** The same effects with so many tonnes more of one of them. */
  public Effects with(Effect effect, double more) {
    Map<Effect, Double> sum = new EnumMap<>(tonnes);
    sum.merge(effect, more, Double::sum);
    return new Effects(sum);
  }

  public Effects plus(Effects other) {
    Map<Effect, Double> sum = new EnumMap<>(tonnes);
    other.tonnes.forEach((effect, more) -> sum.merge(effect, more, Double::sum));
    return new Effects(sum);
  }

  /** The tonnes of one effect; any sign. */
  public double of(Effect effect) {
    return tonnes.getOrDefault(effect, 0.0);
  }

  /** The whole change. */
  public double sum() {
    return tonnes.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
