package greenplan.trajectory.claim;

import greenplan.inventory.ClaimFactor;
import greenplan.scenario.claim.DistanceClaim;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Emissions as a distance, or as laps of the Earth. */
final class DistanceWork {

  private static final Unit KILOGRAM = Unit.of("kgCO2e");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private DistanceWork() {}

  static ClaimResult of(DistanceClaim claim, ClaimFactor factor) {
    BigDecimal kilograms = claim.amount().in(KILOGRAM).number();
    BigDecimal perUnit = factor.kgCo2ePerUnit();
    BigDecimal lap = claim.lap() == null ? BigDecimal.ONE : claim.lap().number();
    // distance or laps = kg / (kg per unit x units per lap)
    BigDecimal computed = kilograms.divide(perUnit.multiply(lap), MathContext.DECIMAL128);
    // the factor that would make the stated figure right
    BigDecimal implied =
        kilograms.divide(claim.stated().amount().number().multiply(lap), MathContext.DECIMAL128);
    String per = "kgCO2e/" + factor.per();
    List<Figure> findings =
        List.of(new Figure("implied factor", implied, per, "what the stated figure amounts to"));
    Workings workings =
        Workings.of(inputs(claim, factor, per), findings)
            .withFactors(factor.components())
            .withDoubts(doubts(implied, perUnit, per));
    return ClaimResult.of(claim, computed, workings);
  }

  private static List<Figure> inputs(DistanceClaim claim, ClaimFactor factor, String per) {
    List<Figure> inputs = new ArrayList<>();
    inputs.add(Figure.of("amount", claim.amount(), ""));
    inputs.add(new Figure("factor", factor.kgCo2ePerUnit(), per, counted(claim, factor)));
    Amount lap = claim.lap();
    if (lap != null) {
      inputs.add(Figure.of("lap", lap, "once round the Earth"));
    }
    return inputs;
  }

  private static String counted(DistanceClaim claim, ClaimFactor factor) {
    String purpose = factor.purpose().isEmpty() ? "" : ", as of " + factor.purpose();
    return factor.activity().title()
        + purpose
        + (claim.withUpstream() ? ", with well-to-tank" : ", direct alone, without well-to-tank");
  }

  /** Half or twice the factor has another error than rounding. */
  private static List<String> doubts(BigDecimal implied, BigDecimal factor, String per) {
    boolean isNear =
        implied.compareTo(factor.multiply(HALF)) >= 0
            && implied.compareTo(factor.multiply(TWO)) <= 0;
    return isNear
        ? List.of()
        : List.of(
            "the stated figure takes "
                + Plain.figures(implied, 3)
                + " "
                + per
                + ", the factor is "
                + Plain.figures(factor, 3));
  }
}
