package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.factors.SeriesLibrary;
import greenplan.factors.YearSeries;
import greenplan.scenario.plan.Projection;
import greenplan.trajectory.model.Axis;
import greenplan.units.EmissionRate;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns projections into multiples of the factors of the current year. */
final class Indices {

  private final Axis axis;
  private final boolean weighted;
  private final SeriesLibrary series;
  private final Problems problems;

  Indices(Axis axis, boolean weighted, SeriesLibrary series, Problems problems) {
    this.axis = axis;
    this.weighted = weighted;
    this.series = series;
    this.problems = problems;
  }

  List<FactorIndex> of(List<Projection> projections, PlanLines lines) {
    List<FactorIndex> all = new ArrayList<>();
    for (Projection projection : projections) {
      List<Integer> found =
          projection.lines().isEmpty() ? lines.electric() : lines.find(projection.lines());
      double[] index = index(projection);
      if (index != null) {
        all.add(new FactorIndex(projection, found, index, marginal(projection)));
      }
    }
    return all;
  }

  private double @Nullable [] index(Projection projection) {
    long given =
        Stream.of(
                !projection.series().isEmpty(),
                projection.decline() != null,
                !projection.factors().isEmpty())
            .filter(stated -> stated)
            .count();
    if (given != 1) {
      problems.add(
          given == 0 ? Code.GP201 : Code.GP515,
          projection.place().origin(),
          "a projection has one of series, decline and factors, and this one has " + given,
          "keep or add one");
      return null;
    }
    if (!projection.series().isEmpty()) {
      return ofSeries("series", projection.series(), projection.series(), projection);
    }
    return projection.decline() == null ? ofFactors(projection) : ofDecline(projection);
  }

  /** The marginal series over today's average: what a unit saved is worth against a unit used. */
  private double[] marginal(Projection projection) {
    if (projection.marginal().isEmpty() || projection.series().isEmpty()) {
      return new double[0];
    }
    double[] index = ofSeries("marginal", projection.marginal(), projection.series(), projection);
    return index == null ? new double[0] : index;
  }

  private double @Nullable [] ofSeries(
      String key, String name, String base, Projection projection) {
    YearSeries found = find(key, name, projection);
    YearSeries over = name.equals(base) ? found : series.find(base).orElse(null);
    if (found == null || over == null) {
      return null;
    }
    double[] index = new double[axis.count()];
    for (int t = 0; t < index.length; t++) {
      Optional<BigDecimal> value = found.of(axis.year(t), weighted);
      Optional<BigDecimal> today = over.of(axis.current(), weighted);
      if (value.isEmpty() || today.isEmpty()) {
        reportBeyond(key, found, axis.year(t), projection);
        return null;
      }
      index[t] = value.get().doubleValue() / today.get().doubleValue();
    }
    return index;
  }

  private @Nullable YearSeries find(String key, String name, Projection projection) {
    YearSeries found = series.find(name).orElse(null);
    if (found == null) {
      problems.add(
          Code.GP410,
          projection.place().origin(key),
          "unknown series \"" + name + "\"",
          Nearest.hintOrAll(name, series.ids()));
    }
    return found;
  }

  private void reportBeyond(
      String key, YearSeries found, FinancialYear year, Projection projection) {
    problems.add(
        Code.GP404,
        projection.place().origin(key),
        "the series \"" + found.id() + "\" says nothing of " + year,
        "it runs from " + found.values().firstKey() + " to " + found.values().lastKey());
  }

  private double[] ofDecline(Projection projection) {
    double left = 1 - (projection.decline() == null ? 0 : projection.decline().doubleValue());
    double[] index = new double[axis.count()];
    for (int t = 0; t < index.length; t++) {
      index[t] = StrictMath.pow(left, steps(projection, t) - steps(projection, 0));
    }
    return index;
  }

  /** How many yearly falls a year has behind it. */
  private int steps(Projection projection, int position) {
    FinancialYear from = projection.from() == null ? axis.current() : projection.from();
    FinancialYear until = projection.until() == null ? axis.horizon() : projection.until();
    int last = Math.min(axis.year(position).startYear(), until.startYear());
    return Math.max(0, last - from.startYear());
  }

  private double[] ofFactors(Projection projection) {
    double[] index = new double[axis.count()];
    Arrays.fill(index, 1);
    EmissionRate today = projection.factors().get(axis.current());
    boolean sound =
        today != null
            && today.kgCo2e().signum() > 0
            && projection.factors().values().stream().allMatch(f -> f.per().equals(today.per()));
    if (!sound || today == null) {
      problems.add(
          Code.GP515,
          projection.place().origin("factors"),
          "the factors do not start from one of " + axis.current() + ", all per the same unit",
          "state the factor of " + axis.current() + " too: later ones are read as a ratio to it");
      return index;
    }
    for (int t = 0; t < index.length; t++) {
      index[t] =
          Between.at(projection.factors(), axis.year(t), f -> f.kgCo2e().doubleValue())
              / today.kgCo2e().doubleValue();
    }
    return index;
  }
}
