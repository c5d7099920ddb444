package greenplan.clinical.inhaler;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.factors.EmissionFactor;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out switches on the inhalers that have a footprint. Shares are of what is prescribed now,
 * so that switches of the same product add up, and may take all of it but not more.
 */
public final class SwitchModel {

  private final Inhalers inhalers;
  private final List<Part> parts = new ArrayList<>();

  /** Some inhalers of one product, with their footprint. */
  private record Part(ProductUse use, BigDecimal number, BigDecimal footprint) {

    BigDecimal kilograms() {
      return number.multiply(footprint);
    }
  }

  public SwitchModel(Inhalers inhalers) {
    this.inhalers = inhalers;
    for (ProductRow row : inhalers.products()) {
      EmissionFactor factor = row.use().factor();
      BigDecimal number = row.metrics().withFactor();
      if (factor != null && number.signum() > 0) {
        parts.add(new Part(row.use(), number, factor.kgCo2e()));
      }
    }
  }

  /** What a plan does; null after it was reported that it cannot be, or where nothing counts. */
  public @Nullable SwitchResult result(SwitchPlan plan, Problems problems) {
    BigDecimal before = inhalers.total().perInhaler();
    if (before == null || !fits(plan, problems)) {
      return null;
    }
    List<SwitchEffect> effects = plan.switches().stream().map(this::effect).toList();
    BigDecimal saved =
        effects.stream().map(e -> e.saved().kgCo2e()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal number = inhalers.total().withFactor();
    BigDecimal kilograms = inhalers.total().emissions().kgCo2e();
    BigDecimal high = mean(true);
    BigDecimal low = mean(false);
    return new SwitchResult(
        plan,
        inhalers.months().size(),
        effects,
        before,
        kilograms.subtract(saved).divide(number, MathContext.DECIMAL128),
        Emissions.ofKilograms(saved),
        high,
        low,
        number(false).divide(number, MathContext.DECIMAL128),
        plan.targets().stream().map(target -> share(target, before, high, low)).toList());
  }

  /** Whether no product is replaced more than once over. */
  private boolean fits(SwitchPlan plan, Problems problems) {
    int count = problems.count();
    for (Part part : parts) {
      List<Switch> acting = plan.switches().stream().filter(s -> s.concerns(part.use())).toList();
      BigDecimal share =
          acting.stream().map(Switch::share).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (share.compareTo(BigDecimal.ONE) > 0 && problems.count() == count) {
        problems.add(
            Code.GP513,
            acting.get(acting.size() - 1).origin(),
            "the switches "
                + String.join(", ", acting.stream().map(Switch::id).toList())
                + " together replace more than all of "
                + part.use().name(),
            "shares are of what is prescribed now: give each its own part");
      }
    }
    return problems.count() == count;
  }

  private SwitchEffect effect(Switch plan) {
    BigDecimal concerned = BigDecimal.ZERO;
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal saved = BigDecimal.ZERO;
    for (Part part : parts) {
      if (plan.concerns(part.use())) {
        BigDecimal then = plan.to().footprint(part.use().product(), part.footprint());
        BigDecimal less = part.footprint().subtract(then);
        concerned = concerned.add(part.number());
        before = before.add(part.kilograms().multiply(plan.share()));
        saved = saved.add(part.number().multiply(plan.share()).multiply(less));
      }
    }
    return new SwitchEffect(
        plan,
        concerned,
        concerned.multiply(plan.share()),
        without(plan),
        Emissions.ofKilograms(before),
        Emissions.ofKilograms(saved));
  }

  private BigDecimal without(Switch plan) {
    return inhalers.products().stream()
        .filter(row -> row.use().factor() == null && plan.concerns(row.use()))
        .map(row -> row.metrics().inhalers())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal number(boolean mdi) {
    return parts(mdi).stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Part> parts(boolean mdi) {
    return parts.stream()
        .filter(part -> part.use().product() != null && part.use().product().form().isMdi() == mdi)
        .toList();
  }

  private @Nullable BigDecimal mean(boolean mdi) {
    BigDecimal kilograms =
        parts(mdi).stream().map(Part::kilograms).reduce(BigDecimal.ZERO, BigDecimal::add);
    return InhalerMetrics.divide(kilograms, number(mdi));
  }

  private LowCarbonShare share(
      BigDecimal target, BigDecimal before, @Nullable BigDecimal high, @Nullable BigDecimal low) {
    if (high == null || low == null || low.compareTo(target) > 0 || low.compareTo(high) >= 0) {
      boolean reached = before.compareTo(target) <= 0;
      return new LowCarbonShare(target, null, reached ? BigDecimal.ZERO : null);
    }
    BigDecimal needed =
        high.subtract(target)
            .max(BigDecimal.ZERO)
            .divide(high.subtract(low), MathContext.DECIMAL128);
    BigDecimal all = inhalers.total().withFactor();
    BigDecimal moved = needed.multiply(all).subtract(number(false)).max(BigDecimal.ZERO);
    return new LowCarbonShare(target, needed, moved);
  }
}
