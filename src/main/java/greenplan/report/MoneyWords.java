package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.setup.Basis;
import greenplan.scenario.plan.Measure;
import java.util.List;
import java.util.stream.Collectors;

/** What must be said beside every figure in pounds. */
public final class MoneyWords {

  private MoneyWords() {}

  /** Whose prices the pounds are in, and how later ones count. */
  public static String basis(CostCurve curve) {
    Basis basis = curve.costing().basis();
    return "pounds of "
        + basis.priceYear()
        + " discounted to "
        + basis.baseYear()
        + " by "
        + basis.schedule();
  }

  /** What the scenario says of its costs, such as that they are illustrative; empty for nothing. */
  public static String note(CostCurve curve) {
    return Visible.of(curve.trajectory().outlook().plan().appraisal().note());
  }

  /** How the cost of a tonne is worked out: by which denominator. */
  public static String perTonne(CostCurve curve) {
    return "Cost of a tonne: - NPV without carbon / "
        + denominator(curve)
        + " tonnes ("
        + curve.boundary().title()
        + ", after overlap, while what was bought lasts).";
  }

  /** Whether later tonnes count less. */
  public static String denominator(CostCurve curve) {
    return curve.costing().basis().tonnesDiscounted() ? "discounted" : "undiscounted";
  }

  /** What social net present value adds. */
  public static String social(CostCurve curve) {
    return "Social NPV adds the "
        + curve.costing().basis().carbonSeries()
        + " carbon value of each tonne, which is no cash.";
  }

  /** Which measures are in no figure in pounds; empty for none. */
  public static String without(CostCurve curve) {
    List<Measure> without = curve.costing().without();
    return without.isEmpty()
        ? ""
        : "No costs are stated of: " + titles(without) + ". They are in no figure above.";
  }

  /** Which measures last longer than the plan looks ahead; empty for none. */
  static String outlasting(CostCurve curve) {
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
            + ".";
  }

  /** The same with what that means for the figures; empty for none. */
  public static String beyond(CostCurve curve) {
    String late = outlasting(curve);
    return late.isEmpty()
        ? ""
        : late
            + " Later years count in neither money nor tonnes; the capital of these years comes"
            + " back as what it is still worth.";
  }

  private static String titles(List<Measure> measures) {
    return measures.stream().map(m -> Visible.of(m.title())).collect(Collectors.joining(", "));
  }
}
