package greenplan.report.replay;

import greenplan.report.CsvText;
import java.io.Writer;
import java.util.List;

/** A replay for spreadsheets: one row for everything that differs, with every digit. */
public final class ReplayCsv {

  private static final String NONE = "";

  private ReplayCsv() {}

  /** Writes the effects, then what the run was made from, then the other results that moved. */
  public static void write(Replay replay, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row("cause", "what", "name", "was", "is", "lines", "effect_tco2e", "apart_tco2e");
    if (replay.isOtherVersion()) {
      String was = replay.was().run().version();
      csv.row(
          "version", "program", "greenplan", was, replay.is().run().version(), NONE, NONE, NONE);
    }
    for (Effect e : replay.effects()) {
      csv.row(
          e.cause().word(), e.what(), e.name(), e.was(), e.is(), e.lines(), e.tonnes(), e.apart());
    }
    differences(csv, "file", replay.files());
    differences(csv, "factor set", replay.sets());
    differences(csv, "setting", replay.settings());
    for (Moved m : replay.moved()) {
      csv.row(
          "moved", m.part().key() + " " + m.column(), m.row(), m.was(), m.is(), NONE, NONE, NONE);
    }
  }

  private static void differences(CsvText csv, String what, List<Difference> differences) {
    for (Difference d : differences) {
      csv.row(d.word(), what, d.name(), d.was(), d.is(), NONE, NONE, NONE);
    }
  }
}
