package greenplan.clinical.prescribing;

/** A month, a practice and a presentation in one number, in whose order cells are sorted. */
final class CellKey {

  /** One more than the largest number of a practice or presentation. */
  static final int LIMIT = 1 << 24;

  private static final int BITS = 24;

  private CellKey() {}

  /** The key of a month below 32,768 and a practice and presentation below {@link #LIMIT}. */
  static long of(int month, int practice, int presentation) {
    return ((long) month << (2 * BITS)) | ((long) practice << BITS) | presentation;
  }

  static int month(long key) {
    return (int) (key >>> (2 * BITS));
  }

  static int practice(long key) {
    return (int) (key >>> BITS) & (LIMIT - 1);
  }

  static int presentation(long key) {
    return (int) key & (LIMIT - 1);
  }
}
