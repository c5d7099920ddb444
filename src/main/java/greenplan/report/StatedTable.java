package greenplan.report;

import greenplan.trajectory.rate.Backcast;
import greenplan.trajectory.rate.Milestone;
import greenplan.trajectory.rate.StatedOutcome;
import greenplan.trajectory.rate.StatedReading;
import java.util.List;

/** Where the rates lead that a plan states. */
final class StatedTable {

  private StatedTable() {}

  static String of(Backcast backcast, boolean full) {
    StringBuilder text = new StringBuilder();
    for (StatedOutcome outcome : backcast.stated()) {
      text.append("Stated rate ")
          .append(Visible.of(outcome.stated().id()))
          .append(": ")
          .append(RateTable.percent(outcome.stated().rate()))
          .append(" a year, tCO2e\n\n")
          .append(table(full ? outcome.readings() : outcome.meant(), backcast.milestone()))
          .append('\n');
    }
    return text.toString();
  }

  private static String table(List<StatedReading> readings, Milestone milestone) {
    TextTable table =
        TextTable.of(
            "convention", "target reached", ">in " + milestone.target().by(), ">above target");
    for (StatedReading reading : readings) {
      table.row(
          (reading.meant() ? "* " : "  ") + reading.convention().id(),
          reached(reading, milestone),
          Tonnes.whole(reading.level()),
          Tonnes.signed(reading.gap()));
    }
    return table.text();
  }

  private static String reached(StatedReading reading, Milestone milestone) {
    return reading
        .reached()
        .map(year -> year.equals(milestone.from()) ? "already" : year.toString())
        .orElse("never");
  }
}
