package greenplan.cli;

import greenplan.clinical.prescribing.ReadProgress;
import java.io.PrintWriter;

/** How far a long reading is, on a line of its own that is wiped when it is over. */
final class ReadingBar implements ReadProgress {

  private static final int WIDTH = 30;
  private static final int FIRST = 700;
  private static final int STEP = 100;

  private final PrintWriter err;
  private final boolean wanted;
  private final long start = System.nanoTime();
  private long shownAt;
  private boolean shown;

  private ReadingBar(PrintWriter err, boolean wanted) {
    this.err = err;
    this.wanted = wanted;
  }

  /** A bar where messages go to a terminal, which the launcher says; else nothing. */
  static ReadingBar on(PrintWriter err, boolean quiet) {
    return new ReadingBar(err, Boolean.getBoolean("greenplan.terminal") && !quiet);
  }

  @Override
  public synchronized void read(long bytes, long total) {
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (wanted && millis >= FIRST && millis >= shownAt + STEP) {
      shownAt = millis;
      shown = true;
      err.print("\r" + line(bytes, total));
      err.flush();
    }
  }

  /** The line, without the return of the carriage. */
  static String line(long bytes, long total) {
    long megabytes = bytes / 1_000_000;
    if (total <= 0) {
      return "reading  " + megabytes + " MB";
    }
    long done = Math.min(bytes, total);
    int marks = (int) (done * WIDTH / total);
    return "reading ["
        + "#".repeat(marks)
        + ".".repeat(WIDTH - marks)
        + "] "
        + done * 100 / total
        + "% of "
        + total / 1_000_000
        + " MB";
  }

  /** Wipes the line. */
  synchronized void clear() {
    if (shown) {
      err.print("\r" + " ".repeat(60) + "\r");
      err.flush();
      shown = false;
    }
  }
}
