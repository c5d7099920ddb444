package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.documents.CsvTable;
import greenplan.peers.PeerStudy;
import greenplan.scenario.Scenario;
import greenplan.scenario.peer.DeclaredPeers;
import java.util.ArrayList;
import java.util.List;

/** The comparisons with peers that a scenario declares, by the way of the command. */
final class ScenarioPeers {

  private ScenarioPeers() {}

  /** The studies in the order of the scenario; one that has errors is reported and left out. */
  static List<PeerStudy> of(Scenario scenario, Problems problems) {
    List<PeerStudy> studies = new ArrayList<>();
    for (DeclaredPeers declared : scenario.peers()) {
      Problems own = new Problems();
      PeerStudy study =
          new PeersOfTable(new DeclaredQuestion(declared), own)
              .study(CsvTable.of(declared.table()), declared.title(), notes(declared));
      problems.addAll(own);
      if (study != null) {
        studies.add(study);
      }
    }
    return studies;
  }

  private static List<String> notes(DeclaredPeers declared) {
    List<String> notes = new ArrayList<>();
    if (!declared.note().isBlank()) {
      notes.add(declared.note());
    }
    if (!declared.source().isBlank()) {
      notes.add("Source of the table: " + declared.source() + ".");
    }
    return List.copyOf(notes);
  }
}
