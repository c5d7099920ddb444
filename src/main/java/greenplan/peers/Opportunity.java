package greenplan.peers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What reaching a level of peers would bring: {@code max(0, own - level) x activity x factor}, with
 * the difference turned where the highest value is the best.
 *
 * @param benchmark the level
 * @param level its value; null where the peers are too few
 * @param gap how far the own value is from it, never below zero; null with the level
 * @param amount the gap times the own activity, in the unit of the metric; null where the activity
 *     is not known
 * @param tonnes tCO2e; null where no factor is known
 */
public record Opportunity(
    Benchmark benchmark,
    @Nullable BigDecimal level,
    @Nullable BigDecimal gap,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal tonnes) {

  static Opportunity tooFew(Benchmark benchmark) {
    return new Opportunity(benchmark, null, null, null, null);
  }

  static Opportunity of(Benchmark benchmark, BigDecimal level, BigDecimal gap, Member own) {
    BigDecimal activity = own.activity();
    BigDecimal factor = own.kgPerUnit();
    BigDecimal amount = activity == null ? null : gap.multiply(activity);
    BigDecimal tonnes =
        amount == null || factor == null ? null : amount.multiply(factor).movePointLeft(3);
    return new Opportunity(benchmark, level, gap, amount, tonnes);
  }
}
