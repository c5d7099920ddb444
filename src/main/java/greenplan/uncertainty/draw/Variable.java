package greenplan.uncertainty.draw;

import greenplan.uncertainty.spread.Spread;

/**
 * Something unknown.
 *
 * @param name what it is called; its draws depend on this and the seed, and on nothing else
 * @param spread its distribution
 * @param parent the place of the variable whose error it shares in part; -1 for none
 * @param share the correlation with it, 0 to 1
 */
public record Variable(String name, Spread spread, int parent, double share) {

  /** In the place of a variable: what is known for sure. */
  public static final int NONE = -1;

  public Variable(String name, Spread spread) {
    this(name, spread, NONE, 0);
  }
}
