package greenplan.clinical.prescribing;

/** Is told now and then how far reading is; by one thread at a time. */
@FunctionalInterface
public interface ReadProgress {

  /** For those who do not want to know. */
  ReadProgress NONE = (bytes, total) -> {};

  /**
   * Takes how far reading is.
   *
   * @param bytes how many bytes of all files, packed as they are, have been read
   * @param total how many bytes they have; -1 if that is not known
   */
  void read(long bytes, long total);
}
