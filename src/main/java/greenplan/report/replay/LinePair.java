package greenplan.report.replay;

import greenplan.report.record.RecordedLine;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was and as it is.
 *
 * @param was null where it was added
 * @param is null where it was removed
 */
record LinePair(@Nullable RecordedLine was, @Nullable RecordedLine is) {

  /** The id of now, or the recorded one of a line that was removed. */
  String id() {
    if (is != null) {
      return "is " + is.id();
    }
    return was == null ? "" : "was " + was.id();
  }
}
