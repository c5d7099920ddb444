package greenplan.trajectory.change;

/**
 * What grows and takes the amounts with it, such as patient contacts.
 *
 * @param name what it is called; empty where there is none
 * @param before how much of it there was; above zero
 * @param after how much there is, in the same unit; above zero
 */
public record Driver(String name, double before, double after) {

  /** Nothing is known to grow: growth and efficiency are one effect then. */
  public static final Driver NONE = new Driver("", 1, 1);

  public boolean isKnown() {
    return !name.isEmpty();
  }
}
