package greenplan.inventory;

import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Source;
import greenplan.factors.Component;
import greenplan.factors.EmissionFactor;
import greenplan.factors.Gases;
import greenplan.factors.GhgCategory;
import greenplan.factors.NhsCategory;
import greenplan.factors.Placement;
import greenplan.units.Conversion;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import javax.measure.Quantity;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Mass;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

/**
 * What units cost a line: amounts in MWh against a factor per kWh, compared with the bare
 * multiplication of two exact decimals and with a chain of JSR-385 quantities.
 *
 * <p>Run with {@code -prof gc}; the cost of units is {@code unitChecked} minus {@code bare}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class UnitWorkBenchmark {

  private static final int LINES = 1024;
  private static final Unit MEGAWATT_HOUR = Unit.of("MWh");
  private static final Unit KILOWATT_HOUR = Unit.of("kWh");
  private static final javax.measure.Unit<Energy> KWH =
      Units.JOULE.multiply(3_600_000).asType(Energy.class);
  private static final javax.measure.Unit<Energy> MWH = KWH.multiply(1000).asType(Energy.class);

  private final BigDecimal[] amounts = new BigDecimal[LINES];
  private final BigDecimal factor = new BigDecimal("177.00");
  private final ResolvedComponent component = component();
  private final Quantity<?> rate = Quantities.getQuantity(0.177, Units.KILOGRAM.divide(KWH));
  private int next;

  public UnitWorkBenchmark() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < LINES; i++) {
      amounts[i] = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), 2);
    }
  }

  private static ResolvedComponent component() {
    Origin origin = Origin.of(Source.ofText("benchmark", ""));
    Placement placement =
        new Placement(
            greenplan.factors.Scope.SCOPE_2,
            GhgCategory.PURCHASED_ELECTRICITY,
            NhsCategory.ELECTRICITY);
    EmissionFactor perKwh =
        new EmissionFactor(
            "electricity.generation",
            KILOWATT_HOUR,
            new BigDecimal("0.177"),
            new Gases(null, null, null),
            "published",
            "",
            "",
            "desnz-2025",
            origin);
    Step step =
        new Step("", Conversion.between(MEGAWATT_HOUR, KILOWATT_HOUR).ratio(), KILOWATT_HOUR, "");
    Component generation = new Component("generation", perKwh.id(), "desnz", "", placement);
    return ResolvedComponent.of(generation, perKwh, List.of(step));
  }

  private BigDecimal amount() {
    next = (next + 1) & (LINES - 1);
    return amounts[next];
  }

  @Benchmark
  public BigDecimal bare() {
    return amount().multiply(factor);
  }

  @Benchmark
  public BigDecimal unitChecked() {
    return component.emissions(amount()).kgCo2e();
  }

  @Benchmark
  public Object quantityChain() {
    return Quantities.getQuantity(amount(), MWH)
        .multiply(rate)
        .asType(Mass.class)
        .to(Units.KILOGRAM);
  }
}
