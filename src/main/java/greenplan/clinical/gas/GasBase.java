package greenplan.clinical.gas;

import org.jspecify.annotations.Nullable;

/**
 * The year that another is compared with.
 *
 * @param file the name of its file
 * @param year what it came to, with the warming potentials of the year that is compared with it
 * @param reported the same with the warming potentials that its file states; null where they are
 *     the same
 */
public record GasBase(String file, GasYear year, @Nullable GasYear reported) {

  /** What its file says by itself. */
  public GasYear asReported() {
    return reported == null ? year : reported;
  }

  public boolean isRestated() {
    return reported != null;
  }
}
