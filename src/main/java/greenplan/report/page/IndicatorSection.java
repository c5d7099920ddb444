package greenplan.report.page;

import greenplan.report.Findings;
import greenplan.scenario.plan.IndicatorKind;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.Indicators;
import java.util.List;
import java.util.Optional;

/** The indicators that are neither of inhalers and gases nor of a fleet. */
final class IndicatorSection {

  private IndicatorSection() {}

  static Optional<Section> of(Findings findings) {
    Trajectory trajectory = findings.trajectory();
    List<IndicatorResult> others = trajectory == null ? List.of() : others(trajectory);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Section section = Section.of("indicators", "Other indicators");
    others.forEach(result -> section.show(new IndicatorFigure(result).figure()));
    return Optional.of(section);
  }

  private static List<IndicatorResult> others(Trajectory trajectory) {
    List<IndicatorResult> all = Indicators.of(trajectory.outlook());
    List<IndicatorResult> clinical = Clinical.of(trajectory, all);
    return all.stream()
        .filter(result -> !clinical.contains(result))
        .filter(r -> r.placed().indicator().of() != IndicatorKind.ZERO_EMISSION_SHARE)
        .toList();
  }
}
