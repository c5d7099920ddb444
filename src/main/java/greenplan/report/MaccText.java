package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.appraisal.setup.Basis;
import greenplan.scenario.plan.Measure;
import java.util.List;
import java.util.stream.Collectors;

/** What a tonne costs, measure by measure, for people. */
public final class MaccText {

  private static final String FRONT =
      """
      * no other measure is as good in NPV and in tonnes, and better in one (Pareto front).
      Below zero, GBP/t says nothing of the order: of two that earn the same, the one that saves fewer tonnes
      looks better. So look at NPV and tonnes.
      """;

  private final CostCurve curve;
  private final Basis basis;

  private MaccText(CostCurve curve) {
    this.curve = curve;
    this.basis = curve.costing().basis();
  }

  /** The whole text. */
  public static String of(CostCurve curve) {
    MaccText text = new MaccText(curve);
    return text.head()
        + text.measures("win-win, by tonnes", curve.winWin())
        + text.measures("for money, by GBP/t", curve.paid())
        + text.measures("no tonne saved", curve.withoutSaving())
        + FRONT
        + "\n"
        + CashTable.purses(curve)
        + CashTable.years(curve)
        + text.without()
        + text.outlasting();
  }

  private String head() {
    return PlanHeading.of(curve.trajectory(), basisWords(curve))
        + note(curve)
        + "Cost of a tonne: - NPV without carbon / "
        + (basis.tonnesDiscounted() ? "discounted" : "undiscounted")
        + " tonnes ("
        + curve.boundary().title()
        + ", after overlap, while what was bought lasts).\n"
        + "Social NPV adds the "
        + basis.carbonSeries()
        + " carbon value of each tonne, which is no cash. k: thousand pounds.\n\n";
  }

  /** What the scenario says of its costs, as a line. */
  static String note(CostCurve curve) {
    String note = curve.trajectory().outlook().plan().appraisal().note();
    return note.isEmpty() ? "" : "Costs: " + Visible.of(note) + "\n";
  }

  static String basisWords(CostCurve curve) {
    Basis basis = curve.costing().basis();
    return "pounds of "
        + basis.priceYear()
        + " discounted to "
        + basis.baseYear()
        + " by "
        + basis.schedule();
  }

  private String measures(String heading, List<CostedMeasure> measures) {
    TextTable table =
        TextTable.of(
            heading,
            ">t in " + curve.costing().year(),
            ">t in all",
            ">capital k",
            ">NPV k",
            ">social k",
            ">GBP/t",
            ">payback, years",
            ">k a year",
            "front");
    for (CostedMeasure measure : measures) {
      table.row(
          Visible.of(measure.measure().title()),
          Tonnes.whole(measure.tonnesInYear()),
          Tonnes.whole(measure.appraisal().tonnes()),
          Money.thousands(measure.appraisal().capital()),
          Money.thousands(measure.appraisal().npv()),
          Money.thousands(measure.appraisal().socialNpv()),
          Money.perTonne(measure.perTonne()),
          Money.years(measure.appraisal().payback()),
          Money.thousands(measure.appraisal().equivalentAnnualCost()),
          curve.isOnFront(measure) ? "*" : "");
    }
    return table.isEmpty() ? "" : table.text() + "\n";
  }

  private String without() {
    return curve.costing().without().isEmpty()
        ? ""
        : "No costs are stated of: "
            + titles(curve.costing().without())
            + ". They are in no figure above.\n";
  }

  private String outlasting() {
    List<Measure> late =
        curve.costing().costs().stream()
            .filter(costs -> costs.outlasts())
            .map(costs -> costs.measure())
            .toList();
    return late.isEmpty()
        ? ""
        : "Lasting beyond "
            + curve.costing().outlook().axis().horizon()
            + ": "
            + titles(late)
            + ". Later years count in neither money nor tonnes;\nthe capital of these years comes"
            + " back as what it is still worth.\n";
  }

  private static String titles(List<Measure> measures) {
    return measures.stream().map(m -> Visible.of(m.title())).collect(Collectors.joining(", "));
  }
}
