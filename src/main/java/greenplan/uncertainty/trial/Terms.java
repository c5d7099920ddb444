package greenplan.uncertainty.trial;

import greenplan.uncertainty.draw.Draws;
import greenplan.uncertainty.draw.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums of products of a known number, an unknown amount and an unknown factor: what a footprint is.
 *
 * <p>Terms with the same unknowns are added up before any trial.
 */
final class Terms {

  /** What a term multiplies: -1 for nothing unknown. */
  private record Place(int slot, int amount, int factor) {}

  private final int slots;
  private final int boundaries;
  private final List<Place> places;
  private final double[][] known;

  private Terms(int slots, int boundaries, List<Place> places, double[][] known) {
    this.slots = slots;
    this.boundaries = boundaries;
    this.places = places;
    this.known = known;
  }

  /** Collects terms. */
  static final class Builder {

    private final Map<Place, double[]> sums = new LinkedHashMap<>();

    /**
     * Adds a term.
     *
     * @param slot the sum that it belongs to
     * @param amount the place of a variable; -1 for none
     * @param factor the same
     * @param known the number, for each boundary
     * @param by what the number is multiplied by
     */
    void add(int slot, int amount, int factor, double[] known, double by) {
      double[] sum =
          sums.computeIfAbsent(new Place(slot, amount, factor), at -> new double[known.length]);
      for (int b = 0; b < known.length; b++) {
        sum[b] += by * known[b];
      }
    }

    Terms build(int slots, int boundaries) {
      return new Terms(
          slots,
          boundaries,
          new ArrayList<>(sums.keySet()),
          sums.values().toArray(new double[0][]));
    }
  }

  /** Room for the sums of a block: by slot, boundary and trial. */
  double[][][] room() {
    return new double[slots][boundaries][Draws.BLOCK];
  }

  /** Writes the sums of a block of trials. */
  void sum(double[][] values, double[][][] sums) {
    for (double[][] slot : sums) {
      for (double[] sum : slot) {
        Arrays.fill(sum, 0);
      }
    }
    for (int k = 0; k < known.length; k++) {
      add(places.get(k), known[k], values, sums);
    }
  }

  private static void add(Place place, double[] known, double[][] values, double[][][] sums) {
    for (int b = 0; b < known.length; b++) {
      double[] sum = sums[place.slot()][b];
      if (known[b] != 0) {
        add(known[b], place, values, sum);
      }
    }
  }

  private static void add(double known, Place place, double[][] values, double[] sum) {
    if (place.amount() != Variable.NONE && place.factor() != Variable.NONE) {
      addProduct(known, values[place.amount()], values[place.factor()], sum);
    } else if (place.amount() != Variable.NONE) {
      addScaled(known, values[place.amount()], sum);
    } else if (place.factor() != Variable.NONE) {
      addScaled(known, values[place.factor()], sum);
    } else {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += known;
      }
    }
  }

  private static void addProduct(double known, double[] a, double[] b, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += known * a[i] * b[i];
    }
  }

  private static void addScaled(double known, double[] values, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += known * values[i];
    }
  }
}
