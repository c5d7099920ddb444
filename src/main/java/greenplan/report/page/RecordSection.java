package greenplan.report.page;

import greenplan.factors.SetAbout;
import greenplan.report.Findings;
import greenplan.report.RunRecord;
import java.util.Optional;

/** What the report was made from, so that it can be made again. */
final class RecordSection {

  private RecordSection() {}

  static Optional<Section> of(Findings findings) {
    RunRecord run = findings.run();
    Section section =
        Section.of("record", "What it was made from")
            .say(
                "Made by greenplan "
                    + run.version()
                    + " without a clock or a network: the same files give the same page, byte for"
                    + " byte.")
            .list(sets(run))
            .list(inputs(run))
            .list(settings(run));
    return Optional.of(section);
  }

  private static DataTable sets(RunRecord run) {
    DataTable table =
        DataTable.of(
            "Factor sets",
            Column.text("set", "Set"),
            Column.text("publisher", "Publisher"),
            Column.text("version", "Version"),
            Column.text("gwp_basis", "Warming potentials"),
            Column.text("licence", "Licence"),
            Column.text("attribution", "Attribution"));
    for (SetAbout set : run.sets()) {
      table.row(
          Cell.text(set.id() + ": " + set.title()),
          Cell.text(set.publisher()),
          Cell.text(set.version()),
          Cell.text(set.gwpBasis()),
          Cell.text(set.licence()),
          Cell.text(set.attribution()));
    }
    return table;
  }

  private static DataTable inputs(RunRecord run) {
    DataTable table =
        DataTable.of(
            "Files that were read", Column.text("file", "File"), Column.text("sha256", "SHA-256"));
    run.inputs().forEach((file, hash) -> table.row(Cell.text(file), Cell.text(hash)));
    return table;
  }

  private static DataTable settings(RunRecord run) {
    DataTable table =
        DataTable.of(
            "What was chosen", Column.text("setting", "Setting"), Column.text("value", "Value"));
    run.settings().forEach((key, value) -> table.row(Cell.text(key), Cell.text(value)));
    return table;
  }
}
