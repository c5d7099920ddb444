package greenplan.report.page;

import greenplan.appraisal.CostCurve;
import greenplan.report.Findings;
import greenplan.report.Money;
import greenplan.report.MoneyWords;
import greenplan.report.Numbers;
import greenplan.report.Tonnes;
import greenplan.scenario.impact.BottomLine;
import greenplan.scenario.impact.ImpactAssessment;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.YearPoint;
import java.util.List;
import java.util.Optional;

/** Environment, social and finance side by side, from what there is; they never make one figure. */
final class BottomLineSection {

  private static final String GAP = "not assessed";

  private final Findings findings;

  private BottomLineSection(Findings findings) {
    this.findings = findings;
  }

  static Optional<Section> of(Findings findings) {
    return findings.scenario().impacts().isEmpty() && findings.costs() == null
        ? Optional.empty()
        : Optional.of(new BottomLineSection(findings).section());
  }

  private Section section() {
    Section section =
        Section.of("bottom-lines", "Triple bottom line")
            .say(
                "Environment, social and finance stand side by side. They have no unit in common,"
                    + " so none makes up for another.")
            .list(table());
    if (findings.costs() != null && !MoneyWords.note(findings.costs()).isEmpty()) {
      section.note("Costs: " + MoneyWords.note(findings.costs()) + ".");
    }
    return section;
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "Environment, social and finance",
            Column.text("what", "What"),
            Column.text("environment", "Environment"),
            Column.text("social", "Social"),
            Column.text("finance", "Finance"));
    table.row(row("Today", today(), GAP, GAP)).row(row("With the plan", planned(), GAP, money()));
    for (ImpactAssessment one : findings.scenario().impacts()) {
      table.row(
          row(
              "Assessed: " + one.title(),
              ImpactWords.both(one.summary(BottomLine.ENVIRONMENT)),
              ImpactWords.both(one.summary(BottomLine.SOCIAL)),
              ImpactWords.both(one.summary(BottomLine.FINANCE))));
    }
    return table;
  }

  private static List<Cell> row(String what, String environment, String social, String finance) {
    return List.of(Cell.text(what), Cell.text(environment), Cell.text(social), Cell.text(finance));
  }

  private String today() {
    return "footprint of "
        + findings.footprint().year()
        + ": "
        + Numbers.rounded(findings.footprint().total().tonnes(), 0)
        + " tCO2e ("
        + findings.footprint().boundary().title()
        + ")";
  }

  private String planned() {
    Trajectory trajectory = findings.trajectory();
    if (trajectory == null || trajectory.measures().isEmpty()) {
      return GAP;
    }
    BoundaryTrajectory years = trajectory.boundaries().get(trajectory.boundaries().size() - 1);
    YearPoint last = years.years().get(years.years().size() - 1);
    return "the measures save "
        + Tonnes.whole(last.asUsual() - last.planned())
        + " tCO2e in "
        + last.year()
        + " against business as usual ("
        + years.boundary().title()
        + ")";
  }

  private String money() {
    CostCurve curve = findings.costs();
    if (curve == null || curve.measures().isEmpty()) {
      return GAP;
    }
    double capital = curve.measures().stream().mapToDouble(m -> m.appraisal().capital()).sum();
    double npv = curve.measures().stream().mapToDouble(m -> m.appraisal().npv()).sum();
    return "capital "
        + Money.inWords(capital)
        + ", NPV "
        + Money.inWords(npv)
        + " ("
        + MoneyWords.basis(curve)
        + "; "
        + curve.measures().size()
        + " measures with costs, "
        + curve.costing().without().size()
        + " without)";
  }
}
