package greenplan.report.page;

import greenplan.report.Findings;
import greenplan.report.Numbers;
import greenplan.report.Visible;
import greenplan.scenario.plan.IndicatorKind;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.Indicators;
import greenplan.trajectory.stock.FleetPath;
import greenplan.trajectory.stock.FleetYear;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** When fleets are zero-emission: what is bought acts on the stock only as old vehicles leave. */
final class FleetSection {

  private final Trajectory trajectory;

  private FleetSection(Trajectory trajectory) {
    this.trajectory = trajectory;
  }

  static Optional<Section> of(Findings findings) {
    Trajectory trajectory = findings.trajectory();
    return trajectory == null || trajectory.outlook().fleets().isEmpty()
        ? Optional.empty()
        : Optional.of(new FleetSection(trajectory).section());
  }

  private Section section() {
    Section section = Section.of("fleet", "Fleet");
    trajectory.outlook().fleets().entrySet().stream()
        .filter(fleet -> !fleet.getValue().years().isEmpty())
        .forEach(fleet -> section.show(figure(fleet)));
    indicators().forEach(result -> section.show(new IndicatorFigure(result).figure()));
    return section.note("A rule for purchases acts on the fleet only as old vehicles leave it.");
  }

  private List<IndicatorResult> indicators() {
    return Indicators.of(trajectory.outlook()).stream()
        .filter(r -> r.placed().indicator().of() == IndicatorKind.ZERO_EMISSION_SHARE)
        .filter(r -> !r.targets().isEmpty())
        .toList();
  }

  private String title(String id) {
    return trajectory.measures().stream()
        .filter(measure -> measure.measure().id().equals(id))
        .map(measure -> measure.measure().title())
        .findFirst()
        .orElse(id);
  }

  private Figure figure(Map.Entry<String, FleetPath> fleet) {
    FleetPath path = fleet.getValue();
    return new Figure(
        "fleet-" + fleet.getKey(),
        headline(title(fleet.getKey()), path),
        "Zero-emission share of the vehicles at the end of each year, and of those bought in it, %",
        sentence(path),
        chart(path),
        table(title(fleet.getKey()), path));
  }

  private static String headline(String title, FleetPath path) {
    OptionalInt whole = path.firstWholeYear();
    return title
        + ": "
        + (whole.isPresent()
            ? "all zero-emission by the end of " + new FinancialYear(whole.getAsInt())
            : percent(last(path).zeroEmissionShare()) + " zero-emission in " + year(last(path)));
  }

  private static String sentence(FleetPath path) {
    FleetYear first = path.years().get(0);
    return "The zero-emission share goes from "
        + percent(path.openingShare())
        + " at the end of "
        + new FinancialYear(path.openingYear())
        + " to "
        + percent(last(path).zeroEmissionShare())
        + " in "
        + year(last(path))
        + "; "
        + Numbers.rounded(BigDecimal.valueOf(first.purchases()), 1)
        + " vehicles of "
        + Numbers.rounded(BigDecimal.valueOf(first.stock()), 0)
        + " are bought in "
        + year(first)
        + ".";
  }

  private static FleetYear last(FleetPath path) {
    return path.years().get(path.years().size() - 1);
  }

  private static FinancialYear year(FleetYear year) {
    return new FinancialYear(year.year());
  }

  private static String percent(double share) {
    return Numbers.percent(BigDecimal.valueOf(share), BigDecimal.ONE);
  }

  private static Chart chart(FleetPath path) {
    return new Chart(
        "lines",
        "%",
        path.years().stream().map(year -> year(year).toString()).toList(),
        List.of(
            series("Fleet", "solid", path, FleetYear::zeroEmissionShare),
            series("Purchases", "dashed", path, FleetSection::bought)));
  }

  /** The zero-emission part of what was bought; NaN where nothing was. */
  private static double bought(FleetYear year) {
    return year.purchases() > 0 ? year.zeroEmissionPurchases() / year.purchases() : Double.NaN;
  }

  private static Series series(
      String name, String style, FleetPath path, ToDoubleFunction<FleetYear> share) {
    double[] percent =
        path.years().stream().mapToDouble(y -> 100 * share.applyAsDouble(y)).toArray();
    return Series.of(name, style, percent);
  }

  private static DataTable table(String title, FleetPath path) {
    DataTable table =
        DataTable.of(
            "Vehicles: " + Visible.of(title),
            Column.text("year", "Year"),
            Column.number("vehicles", "Vehicles"),
            Column.number("zero_emission_vehicles", "Zero-emission"),
            Column.number("zero_emission_percent", "Share, %"),
            Column.number("bought", "Bought"),
            Column.number("zero_emission_bought", "Zero-emission bought"),
            Column.number("retired", "Retired"),
            Column.number("mean_age_years", "Mean age, years"));
    for (FleetYear year : path.years()) {
      table.row(
          Cell.text(year(year)),
          Cell.number(year.stock(), 1),
          Cell.number(year.zeroEmission(), 1),
          Cell.number(100 * year.zeroEmissionShare(), 1),
          Cell.number(year.purchases(), 1),
          Cell.number(year.zeroEmissionPurchases(), 1),
          Cell.number(year.retired(), 1),
          Cell.number(year.meanAge(), 1));
    }
    return table;
  }
}
