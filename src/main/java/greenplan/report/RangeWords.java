package greenplan.report;

import greenplan.uncertainty.propagation.LineRange;
import greenplan.uncertainty.propagation.Propagation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How far a total may be off, in sentences. */
public final class RangeWords {

  private RangeWords() {}

  /**
   * One sentence after the other: the range, what it would be without ties, what counts as exact.
   */
  public static List<String> of(Propagation propagation) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The total is "
            + Tonnes.whole(propagation.total())
            + " tCO2e, give or take "
            + Tonnes.whole(propagation.shared() * propagation.total())
            + " t ("
            + percent(propagation.shared())
            + ", 95 % range).");
    if (!percent(propagation.shared()).equals(percent(propagation.independent()))) {
      sentences.add(
          "Were all lines independent, it would be "
              + percent(propagation.independent())
              + " ("
              + Tonnes.whole(propagation.independent() * propagation.total())
              + " t): they share factors or go together.");
    }
    double exact = exact(propagation);
    if (exact > 0) {
      sentences.add(
          Numbers.percent(Tonnes.exact(exact), Tonnes.exact(propagation.total()))
              + " of it are lines without a stated range (-), which count as exact.");
    }
    return List.copyOf(sentences);
  }

  /** What was not said to be uncertain counts as exact, which it hardly is. */
  private static double exact(Propagation propagation) {
    return propagation.lines().stream()
        .filter(line -> line.line() == 0)
        .mapToDouble(LineRange::tonnes)
        .sum();
  }

  /** A fraction as a percentage with one decimal. */
  public static String percent(double fraction) {
    return Numbers.percent(Tonnes.exact(fraction), BigDecimal.ONE);
  }
}
