package greenplan.peers.eric;

import greenplan.footprint.plausibility.Measure;
import greenplan.inventory.InventoryLine;
import greenplan.peers.Metric;
import greenplan.units.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The metrics that a return gives, all per square metre of gross internal floor area. */
public enum EricMetric {
  ENERGY("kwh-per-m2", "Energy delivered", "kWh", List.of("electricity", "heat")),
  WATER("m3-per-m2", "Water", "m3", List.of("water")),
  WASTE("waste-t-per-m2", "Waste", "t", List.of("waste")),
  EMISSIONS("tco2e-per-m2", "Energy, water and waste", "tCO2e", List.of("electricity", "heat"));

  private static final String SEWAGE = "water-treatment";

  @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
  private final Metric metric;

  @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed, of such records
  private final List<Measure> measures;

  EricMetric(String name, String title, String unit, List<String> measures) {
    this.metric = new Metric(name, title, Unit.of(unit), Unit.of("m2"), true);
    this.measures = measures.stream().map(Measure::named).toList();
  }

  /** The metric; the lowest value is the best. */
  public Metric metric() {
    return metric;
  }

  /** What it is the sum of; of emissions, what decides most of them. */
  List<Measure> measures() {
    return measures;
  }

  /** Whether the emissions of a line are those of this metric: treatment goes with water. */
  boolean causes(InventoryLine line) {
    return this == EMISSIONS
        || measures.stream().anyMatch(measure -> measure.holds(line))
        || (this == WATER && line.activity().id().equals(SEWAGE));
  }

  /** The names of all. */
  public static List<String> names() {
    return Arrays.stream(values()).map(m -> m.metric.name()).toList();
  }

  /** The metric of a name. */
  public static Optional<EricMetric> named(String name) {
    return Arrays.stream(values()).filter(m -> m.metric.name().equals(name)).findFirst();
  }
}
