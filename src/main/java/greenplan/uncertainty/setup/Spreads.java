package greenplan.uncertainty.setup;

import greenplan.scenario.uncertainty.DeclaredSpread;
import greenplan.uncertainty.spread.Lognormal;
import greenplan.uncertainty.spread.Normal;
import greenplan.uncertainty.spread.Pert;
import greenplan.uncertainty.spread.Spread;
import greenplan.uncertainty.spread.Triangular;

/** Turns declared spreads into distributions. */
final class Spreads {

  private Spreads() {}

  /** Of a multiple of a figure, around 1. */
  static Spread ofMultiple(DeclaredSpread declared) {
    return switch (declared.kind()) {
      case NORMAL -> Normal.ofMultiple(declared.range());
      case LOGNORMAL -> Lognormal.ofRange(range(declared));
      default -> ofEnds(declared);
    };
  }

  /** Of something that is added to a figure, around 0. */
  static Spread ofAddition(DeclaredSpread declared) {
    return declared.kind().hasEnds()
        ? ofEnds(declared)
        : new Normal(0, declared.range() / Spread.NORMAL_95, Double.NEGATIVE_INFINITY);
  }

  private static double range(DeclaredSpread declared) {
    return declared.pedigree().isEmpty()
        ? declared.range()
        : Lognormal.pedigree(declared.pedigree().stream().mapToDouble(s -> s).toArray()) - 1;
  }

  private static Spread ofEnds(DeclaredSpread declared) {
    return switch (declared.kind()) {
      case PERT -> new Pert(declared.least(), declared.mode(), declared.most());
      default -> new Triangular(declared.least(), declared.mode(), declared.most());
    };
  }
}
