package greenplan.trajectory.model;

import java.util.Random;

/**
 * Shapley values: what each player adds on average, over all orders in which they could join.
 *
 * <p>Exact for up to {@value #EXACT} players, by sums over all subsets; above that, the mean of
 * seeded orders, each taken forwards and backwards. Both add up to the worth of all players.
 */
final class Shapley {

  static final int EXACT = 10;
  private static final int ORDERS = 500;
  private static final long SEED = 2045;

  /** The worth of a set of players: several numbers at once, each a game of its own. */
  @FunctionalInterface
  interface Worth {

    /** Writes the worth of the players that are in. */
    void of(boolean[] in, double[] worth);
  }

  private final int players;
  private final int games;
  private final Worth worth;
  private final double[][] values;

  private Shapley(int players, int games, Worth worth) {
    this.players = players;
    this.games = games;
    this.worth = worth;
    this.values = new double[players][games];
  }

  /** The value of each player in each game. */
  static double[][] values(int players, int games, Worth worth) {
    Shapley shapley = new Shapley(players, games, worth);
    if (players <= EXACT) {
      shapley.addSubsets();
    } else {
      shapley.addOrders();
    }
    return shapley.values;
  }

  private void addSubsets() {
    double[][] worths = new double[1 << players][games];
    boolean[] in = new boolean[players];
    for (int set = 0; set < worths.length; set++) {
      for (int p = 0; p < players; p++) {
        in[p] = has(set, p);
      }
      worth.of(in, worths[set]);
    }
    double[] weights = weights();
    for (int set = 0; set < worths.length; set++) {
      for (int p = 0; p < players; p++) {
        if (!has(set, p)) {
          double weight = weights[Integer.bitCount(set)];
          addDifference(p, weight, worths[set], worths[set | (1 << p)]);
        }
      }
    }
  }

  private static boolean has(int set, int player) {
    return ((set >> player) & 1) == 1;
  }

  /** {@code s! (n - s - 1)! / n!} for each size s of a set before a player joins. */
  private double[] weights() {
    double[] weights = new double[players];
    for (int s = 0; s < players; s++) {
      // 1 / (n x (n - 1 over s))
      weights[s] = s == 0 ? 1.0 / players : weights[s - 1] * s / (players - s);
    }
    return weights;
  }

  private void addDifference(int player, double weight, double[] before, double[] after) {
    for (int g = 0; g < games; g++) {
      values[player][g] += weight * (after[g] - before[g]);
    }
  }

  private void addOrders() {
    Random random = new Random(SEED);
    int[] order = new int[players];
    for (int p = 0; p < players; p++) {
      order[p] = p;
    }
    for (int i = 0; i < ORDERS; i++) {
      shuffle(order, random);
      addOrder(order);
      reverse(order);
      addOrder(order);
    }
  }

  private void addOrder(int[] order) {
    boolean[] in = new boolean[players];
    double[] before = new double[games];
    double[] after = new double[games];
    worth.of(in, before);
    for (int player : order) {
      in[player] = true;
      worth.of(in, after);
      addDifference(player, 0.5 / ORDERS, before, after);
      System.arraycopy(after, 0, before, 0, games);
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      swap(order, i, random.nextInt(i + 1));
    }
  }

  private static void reverse(int[] order) {
    for (int i = 0; i < order.length / 2; i++) {
      swap(order, i, order.length - 1 - i);
    }
  }

  private static void swap(int[] order, int i, int j) {
    int kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
}
