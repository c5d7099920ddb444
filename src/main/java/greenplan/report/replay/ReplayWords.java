package greenplan.report.replay;

import greenplan.report.record.Recorded;
import greenplan.report.record.RecordedLine;
import greenplan.report.record.RecordedPart;
import java.util.ArrayList;
import java.util.List;

/** What a replay found, in sentences. */
final class ReplayWords {

  private final Replay replay;

  ReplayWords(Replay replay) {
    this.replay = replay;
  }

  /** The result in one line. */
  String headline() {
    if (replay.isIdentical()) {
      return "identical: " + contents() + ", to the last digit";
    }
    String was = Shown.number(replay.was().total());
    String is = Shown.number(replay.is().total());
    return replay.change().signum() == 0
        ? "different: the total of " + is + " tCO2e is the same, other results are not"
        : "different: the total was "
            + was
            + " tCO2e and is "
            + is
            + " tCO2e ("
            + Shown.signed(replay.change())
            + ")";
  }

  /** What was compared. */
  private String contents() {
    Recorded was = replay.was();
    List<String> parts = new ArrayList<>();
    parts.add(count(was.lines().stream().map(RecordedLine::id).distinct().count(), "line"));
    parts.add(count(distinct(was, RecordedPart.YEARS, "year"), "year"));
    parts.add(count(was.rows(RecordedPart.TARGETS).size(), "target"));
    parts.add(count(distinct(was, RecordedPart.MEASURES, "id"), "measure"));
    parts.add(count(was.rows(RecordedPart.CLAIMS).size(), "claim"));
    parts.add(count(was.rows(RecordedPart.COSTS).size(), "costed measure"));
    parts.add(count(was.rows(RecordedPart.PEERS).size(), "comparison"));
    parts.add(count(was.rows(RecordedPart.CHANCES).size(), "probability"));
    parts.removeIf(part -> part.startsWith("0 "));
    return parts.isEmpty() ? "no lines" : String.join(", ", parts);
  }

  private static long distinct(Recorded recorded, RecordedPart part, String column) {
    return recorded.rows(part).stream().map(row -> row.cell(column)).distinct().count();
  }

  private static String count(long number, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return number + " " + (number == 1 ? noun : plural);
  }

  /** What a reader has to know about the causes. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (replay.isOtherVersion()) {
      notes.add(
          "version: recorded by greenplan "
              + replay.was().run().version()
              + ", replayed by "
              + replay.is().run().version());
    }
    if (replay.isIdentical()) {
      addUnmoved(notes);
    } else if (replay.isMethod()) {
      notes.add(
          "method: no input file and no factor file changed, so what moved comes from the program");
    } else if (replay.effects().isEmpty()) {
      notes.add(
          "no line of "
              + replay.is().year()
              + " moved: what did comes from the files and settings below");
    }
    return notes;
  }

  private void addUnmoved(List<String> notes) {
    if (!replay.files().isEmpty()) {
      notes.add("files changed, and no figure moved");
    }
    if (!replay.settings().isEmpty() || !replay.sets().isEmpty()) {
      notes.add("settings or factor sets changed, and no figure moved");
    }
  }
}
