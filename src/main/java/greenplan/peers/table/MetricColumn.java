package greenplan.peers.table;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import greenplan.peers.Metric;
import greenplan.units.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The name of a metric with its unit in it: {@code kgco2e_per_inhaler}, {@code
 * salbutamol_kgco2e_per_inhaler}, {@code waste-t-per-m2}, {@code mdi_share_percent}.
 */
final class MetricColumn {

  private static final Unit PERCENT = Unit.of("%");

  private MetricColumn() {}

  /** The metric that a name says, or what is missing of its unit. */
  static Reading<Metric> parse(String name, boolean lowerIsBetter) {
    List<String> words = Arrays.asList(name.split("[_\\-]", -1));
    int last = words.size() - 1;
    if (last > 0 && words.get(last).equals("percent")) {
      return Reading.of(new Metric(name, name, PERCENT, null, lowerIsBetter));
    }
    int at = words.lastIndexOf("per");
    Optional<Unit> of = at < 1 ? Optional.empty() : endOf(words.subList(0, at));
    Optional<Unit> per =
        at < 1
            ? Optional.empty()
            : Unit.inAnyCase(String.join(" ", words.subList(at + 1, last + 1)));
    return of.isPresent() && per.isPresent()
        ? Reading.of(new Metric(name, name, of.get(), per.get(), lowerIsBetter))
        : Reading.fault(fault(name));
  }

  /** The unit that some words end with; the longest, so that "kWh gross" is not "gross". */
  private static Optional<Unit> endOf(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      Optional<Unit> unit = Unit.inAnyCase(String.join(" ", words.subList(from, words.size())));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private static Fault fault(String name) {
    return new Fault(
        Code.GP304,
        0,
        name.length(),
        "the column \"" + name + "\" does not say its unit",
        "a metric is named as kgco2e_per_inhaler, kwh_per_m2 or share_percent; a column that is"
            + " none, as x- and a word");
  }
}
