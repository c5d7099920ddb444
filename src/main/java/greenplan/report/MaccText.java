package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import java.util.List;

/** What a tonne costs, measure by measure, for people. */
public final class MaccText {

  private static final String FRONT =
      """
      * no other measure is as good in NPV and in tonnes, and better in one (Pareto front).
      Below zero, GBP/t says nothing of the order: of two that earn the same, the one that saves fewer tonnes
      looks better. So look at NPV and tonnes.
      """;

  private final CostCurve curve;

  private MaccText(CostCurve curve) {
    this.curve = curve;
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
    return PlanHeading.of(curve.trajectory(), MoneyWords.basis(curve))
        + note(curve)
        + MoneyWords.perTonne(curve)
        + "\n"
        + MoneyWords.social(curve)
        + " k: thousand pounds.\n\n";
  }

  /** What the scenario says of its costs, as a line. */
  static String note(CostCurve curve) {
    String note = MoneyWords.note(curve);
    return note.isEmpty() ? "" : "Costs: " + note + "\n";
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
    String words = MoneyWords.without(curve);
    return words.isEmpty() ? "" : words + "\n";
  }

  private String outlasting() {
    String words = MoneyWords.outlasting(curve);
    return words.isEmpty()
        ? ""
        : words
            + " Later years count in neither money nor tonnes;\nthe capital of these years comes"
            + " back as what it is still worth.\n";
  }
}
